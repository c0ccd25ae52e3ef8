package org.bookonce.tenant.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bookonce.tenant.tenancy.Arrival;
import org.bookonce.tenant.tenancy.CurrentTenant;

/**
 * Which organizations have which slugs, as far as this node met them. A slug never comes to mean another organization
 * (R1.10), so no node has to be told of anything. Nothing else is remembered: what an organization is called and whether
 * it is open is read whenever it is entered, in the round trip of what is asked there first.
 */
@ApplicationScoped
public class KnownOrganizations {

    private static final int MOST = 10_000;

    @Inject
    CurrentTenant tenant;

    private final Map<String, UUID> ids = new ConcurrentHashMap<>();

    protected KnownOrganizations() {}

    /**
     * Enters the organization of this slug where it is known.
     *
     * @param arrives is told of the organization with the first answer from there, and may refuse; a slug that it no
     *     longer uses is a former one
     * @param gone what to throw when it is no longer there
     * @return whether it is known; otherwise nothing was done
     */
    public boolean expect(String slug, Consumer<FoundOrganization> arrives, Supplier<RuntimeException> gone) {
        UUID known = ids.get(slug);
        if (known == null) {
            return false;
        }
        tenant.expect(
                known,
                new Arrival(
                        Organizations.SELECT,
                        row -> {
                            FoundOrganization found = Organizations.read(row, slug);
                            arrives.accept(found);
                            return found;
                        },
                        gone));
        return true;
    }

    void met(String slug, UUID tenantId) {
        if (ids.size() >= MOST) {
            ids.clear();
        }
        ids.put(slug, tenantId);
    }
}
