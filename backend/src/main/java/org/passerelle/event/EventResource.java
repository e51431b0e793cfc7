package org.passerelle.event;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.history.Life;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Idempotent;

/** Conferences, workshops, meetings and news. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventResource {
    private final EventReads reads;
    private final EventWriting writing;
    private final Life life;
    private final EventLookup lookup;
    private final Access access;
    private final Answers answers;
    private final MergePatch mergePatch;

    EventResource(
            EventReads reads,
            EventWriting writing,
            Life life,
            EventLookup lookup,
            Access access,
            Answers answers,
            MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.life = life;
        this.lookup = lookup;
        this.access = access;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listEvents", summary = "List, filter and search events and news")
    @APIResponseSchema(EventView.Page.class)
    public Response list(
            @BeanParam EventFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        var readable = access.readable("e", EventReads.INVOLVED);
        var rows = reads.list(filter, readable, page, answers.language());
        return answers.page(page, rows, reads.count(filter, readable), uri);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getEvent", summary = "One event or piece of news, by id or slug")
    @APIResponseSchema(EventView.class)
    public Response get(@PathParam("id") String id) {
        EventLookup.Found found = lookup.find(id);
        if (found.moved()) {
            return answers.moved("/api/v1/events/" + found.event().slug());
        }
        return answers.record(view(found.event()), found.event().version());
    }

    @GET
    @Path("{id}/input")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Operation(
            operationId = "getEventInput",
            summary = "An event as it can be written: what PUT takes and PATCH changes")
    @APIResponseSchema(EventInput.class)
    public Response input(@PathParam("id") String id) {
        Event event = lookup.require(id, Action.EDIT);
        return answers.input(event);
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(operationId = "createEvent", summary = "Begin an event or piece of news, as a draft")
    @APIResponseSchema(value = EventView.class, responseCode = "201")
    public Response create(@Valid @NotNull EventInput input) {
        Event event = writing.create(input, access.requireActingPartner());
        return answers.created("/api/v1/events/" + event.id(), view(event), event.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceEvent", summary = "Replace what is written about an event")
    @APIResponseSchema(EventView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull EventInput input) {
        return edit(id, event -> input);
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "patchEvent", summary = "Change some fields of an event (JSON Merge Patch)")
    @APIResponseSchema(EventView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, event -> mergePatch.apply(patch, event.input(), EventInput.class));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN, Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "deleteEvent",
            summary = "Withdraw an event",
            description = "It is hidden and kept, with its history. Its editors withdraw what was never public, "
                    + "moderators whatever is.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("id") String id) {
        Event event = lookup.hold(id);
        access.require(Action.WITHDRAW, event);
        answers.expectVersion(event.version(), event::input);
        life.withdraw(event, null);
        return Response.noContent().build();
    }

    private Response edit(String id, Function<Event, EventInput> wanted) {
        Event event = lookup.hold(id);
        access.require(Action.EDIT, event);
        answers.expectVersion(event.version(), event::input);
        writing.change(event, wanted.apply(event));
        return answers.changed(view(event), event.version());
    }

    private String view(Event event) {
        return reads.one(event.id(), answers.language(), lookup.privy(event));
    }
}
