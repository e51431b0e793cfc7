package org.passerelle.security;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Work the platform does by itself, in nobody's name. It runs in a request context of its own: what is done inside is
 * {@link Caller#PLATFORM}'s, and a request that happens to surround it keeps its caller.
 */
@ApplicationScoped
public class PlatformWork {
    private final CallerProvider callers;

    PlatformWork(CallerProvider callers) {
        this.callers = callers;
    }

    public void run(Runnable work) {
        ManagedContext requests = Arc.container().requestContext();
        ContextState around = requests.getStateIfActive();
        requests.activate();
        try {
            callers.actAsPlatform();
            work.run();
        } finally {
            requests.terminate();
            if (around != null) {
                requests.activate(around);
            }
        }
    }
}
