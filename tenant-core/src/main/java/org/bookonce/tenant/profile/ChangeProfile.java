package org.bookonce.tenant.profile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.audit.AuditLog.Deed;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;
import org.bookonce.tenant.text.Texts;

/** Changes the signed-in person's own profile; nobody changes another's. What was offered already keeps its zone. */
@Stateless
@InTenant
public class ChangeProfile {

    private static final int NAME = 120;
    private static final String CHANGE =
            """
            update membership set name = ?, zone = ?, language = ?, clock24 = ?, version = version + 1
            where tenant_id = ? and id = ? and version = ?
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    @Inject
    AuditLog audit;

    /**
     * Saves it; what changes nothing leaves no line in the audit log.
     *
     * @throws BusinessException with errors of the fields {@code name}, {@code zone} and {@code language}, or
     *     {@link ProfileError#STALE}
     */
    public void change(ProfileChange wanted) {
        Member me = current.require();
        Input input = new Input();
        String name = input.line("name", wanted.name(), 1, NAME);
        if (!ZoneId.getAvailableZoneIds().contains(wanted.zone())) {
            input.refuse("zone", ProfileError.ZONE_UNKNOWN, Map.of());
        }
        if (!Texts.LANGUAGES.contains(wanted.language())) {
            input.refuse("language", ProfileError.LANGUAGE_UNKNOWN, Map.of());
        }
        input.check();
        String changes = changes(me, name, wanted);
        if (changes.isEmpty()) {
            return;
        }
        int changed = sql.update(
                CHANGE,
                name,
                wanted.zone(),
                wanted.language(),
                wanted.clock24(),
                tenant.require(),
                me.id(),
                wanted.version());
        if (changed == 0) {
            throw new BusinessException(ProfileError.STALE);
        }
        audit.record(new Deed("profile.change", "person", me.id(), name, changes));
    }

    /** What is another now, in the order of the form: {@code zone Europe/Lisbon → Asia/Kolkata}. */
    private static String changes(Member was, String name, ProfileChange wanted) {
        return Stream.of(
                        change("name", was.name(), name),
                        change("zone", was.zone().getId(), wanted.zone()),
                        change("language", was.language(), wanted.language()),
                        change("clock", was.clock24() ? "24" : "12", wanted.clock24() ? "24" : "12"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> change(String what, String was, String is) {
        return was.equals(is) ? Optional.empty() : Optional.of(what + " " + was + " → " + is);
    }
}
