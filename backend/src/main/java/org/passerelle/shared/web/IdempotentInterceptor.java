package org.passerelle.shared.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** Asks {@link IdempotentAnswers} before a whole method: the same method with the same parameters is the same request. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentInterceptor {
    private final IdempotentAnswers answers;
    private final ObjectMapper mapper;

    IdempotentInterceptor(IdempotentAnswers answers, ObjectMapper mapper) {
        this.answers = answers;
        this.mapper = mapper;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        List<String> what = new ArrayList<>(List.of(call.getMethod().getName()));
        for (Object parameter : call.getParameters()) {
            what.add(mapper.writeValueAsString(parameter));
        }
        return answers.once(what, () -> (Response) call.proceed());
    }
}
