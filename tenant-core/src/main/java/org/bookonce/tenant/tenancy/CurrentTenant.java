package org.bookonce.tenant.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * The organization that this request, or this job, is about. There is no default: code that needs one and has none
 * fails, and so does the database (R14.2).
 */
@RequestScoped
public class CurrentTenant {

    private UUID tenantId;
    private Arrival arrival;

    /** From here on everything concerns this organization. */
    public void enter(UUID tenantId) {
        expect(tenantId, null);
    }

    /** The same, but something is to be read of the organization with the first answer from there. */
    public void expect(UUID tenantId, Arrival arrival) {
        this.tenantId = tenantId;
        this.arrival = arrival;
    }

    /** What is to be read of the organization with the first answer. */
    Optional<Arrival> arrival() {
        return Optional.ofNullable(arrival);
    }

    /** Notes that it was read. */
    void arrived() {
        arrival = null;
    }

    /** The organization's id; {@link IllegalStateException} when none was entered. */
    public UUID require() {
        if (tenantId == null) {
            throw new IllegalStateException("no organization was entered");
        }
        return tenantId;
    }

    /** The organization's id, if one was entered. */
    public Optional<UUID> get() {
        return Optional.ofNullable(tenantId);
    }
}
