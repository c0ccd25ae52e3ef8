package org.bookonce.stack.inside;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.bookonce.tenant.membership.EnterOrganization;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.operator.CurrentOperator;
import org.bookonce.tenant.operator.LookIntoOrganization;
import org.bookonce.tenant.organization.FindOrganization;

/** Inside the archive: does things as one of the people of the test's organizations, or as an invitee. */
final class People {

    private final Properties people = Known.read("people.properties");

    UUID id(String who) {
        return UUID.fromString(people.getProperty(who + ".id"));
    }

    /**
     * In a request of its own, signed in as {@code owner}, {@code admin}, {@code member} or {@code second}; or as
     * {@code other.owner} or {@code suspended.owner}, each in the organization of theirs.
     */
    <T> T as(String who, Supplier<T> work) {
        return request(() -> {
            int dot = who.indexOf('.');
            enter(who, who.substring(0, dot + 1) + "slug");
            return work.get();
        });
    }

    /** In a request of its own, signed in as the owner of the other organization. */
    <T> T asStranger(Supplier<T> work) {
        return request(() -> {
            enter("other.owner", "other.slug");
            return work.get();
        });
    }

    /** In a request of its own, as a platform operator who looks into the organization behind broken glass (R1.4). */
    <T> T asOperator(Supplier<T> work) {
        return request(() -> {
            Person operator = new Person(people.getProperty("issuer"), "operator", "Operator", "o@x.example", true);
            CDI.current().select(CurrentOperator.class).get().enter(operator);
            CDI.current()
                    .select(LookIntoOrganization.class)
                    .get()
                    .enter(people.getProperty("slug"), "/")
                    .orElseThrow();
            return work.get();
        });
    }

    /** In a request of its own, as somebody who opened a public page of the organization. */
    <T> T asInvitee(Supplier<T> work) {
        return asInvitee("slug", work);
    }

    /** As somebody who opened a public page of the other organization. */
    <T> T asInviteeElsewhere(Supplier<T> work) {
        return asInvitee("other.slug", work);
    }

    /** In a request that entered no organization. */
    <T> T nowhere(Supplier<T> work) {
        return request(work);
    }

    private <T> T asInvitee(String slug, Supplier<T> work) {
        return request(() -> {
            CDI.current()
                    .select(FindOrganization.class)
                    .get()
                    .bySlug(people.getProperty(slug))
                    .orElseThrow();
            return work.get();
        });
    }

    private void enter(String who, String slug) {
        CDI.current()
                .select(EnterOrganization.class)
                .get()
                .enter(people.getProperty("issuer"), people.getProperty(who), people.getProperty(slug))
                .orElseThrow();
    }

    /** The test itself runs in a request; whoever needs one of their own gets it on another thread. */
    private static <T> T request(Supplier<T> work) {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        if (!request.activate()) {
            return elsewhere(work);
        }
        try {
            return work.get();
        } finally {
            request.deactivate();
        }
    }

    private static <T> T elsewhere(Supplier<T> work) {
        try {
            ManagedExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
            return threads.submit(() -> request(work)).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (NamingException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
