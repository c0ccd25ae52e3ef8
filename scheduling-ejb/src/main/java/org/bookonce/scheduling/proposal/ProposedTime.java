package org.bookonce.scheduling.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.bookonce.tenant.shared.Ids;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** One of the times of a proposal. It never changes, and holds nothing. */
@Entity
@Table(name = "proposed_time")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id")
class ProposedTime {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "proposal_id")
    private Proposal proposal;

    @Column(name = "starts_at")
    private Instant start;

    @Column(name = "ends_at")
    private Instant end;

    @Column(name = "local_start")
    private LocalDateTime localStart;

    protected ProposedTime() {}

    ProposedTime(Proposal proposal, ProposalInput.Resolved time, Duration length) {
        this.id = Ids.next();
        this.proposal = proposal;
        this.start = time.start();
        this.end = time.start().plus(length);
        this.localStart = time.localStart();
    }

    UUID id() {
        return id;
    }

    Instant start() {
        return start;
    }

    Instant end() {
        return end;
    }

    LocalDateTime localStart() {
        return localStart;
    }
}
