package org.bookonce.scheduling.oneoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.tenancy.Sql;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A time of a one-off that a person picked by hand. It never changes; whether it is free is a matter of host time. */
@Entity
@Table(name = "offered_slot")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id")
class OfferedSlot {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "one_off_id")
    private OneOffMeeting oneOff;

    @Column(name = "starts_at")
    private Instant start;

    @Column(name = "ends_at")
    private Instant end;

    @Column(name = "local_start")
    private LocalDateTime localStart;

    protected OfferedSlot() {}

    OfferedSlot(OneOffMeeting oneOff, OfferedTime time) {
        this.id = Ids.next();
        this.oneOff = oneOff;
        this.start = time.start();
        this.end = time.end();
        this.localStart = time.localStart();
    }

    /** As its row says; nothing manages it. */
    static OfferedSlot read(ResultSet row) throws SQLException {
        OfferedSlot slot = new OfferedSlot();
        slot.id = Sql.uuid(row, "id");
        slot.start = Sql.instant(row, "starts_at");
        slot.end = Sql.instant(row, "ends_at");
        slot.localStart = row.getObject("local_start", LocalDateTime.class);
        return slot;
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
