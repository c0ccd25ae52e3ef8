package org.bookonce.tenant.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.ActingMember;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;

/** Says who may show public booking pages inside of theirs (R6.8); owners and admins only (R1.4). */
@Stateless
@InTenant
public class ChangeEmbedOrigins {

    private static final int MOST = 20;

    @Inject
    CurrentTenant tenant;

    @Inject
    ActingMember acting;

    @Inject
    Organizations organizations;

    @Inject
    EmbedOrigins origins;

    @Inject
    AuditLog audit;

    /**
     * Changes the list.
     *
     * @param wanted addresses of sites, of which scheme, host and port count; empty ones are left out
     * @param seen what was in force when the person looked
     * @return what is in force now
     * @throws BusinessException for the field {@code origins}; {@link SettingsError#STALE}
     */
    public List<String> change(List<String> wanted, List<String> seen) {
        acting.lockAsAdmin();
        List<String> read = read(wanted);
        if (!origins.all().equals(seen)) {
            throw new BusinessException(SettingsError.STALE);
        }
        origins.replace(read);
        audit.record(new AuditLog.Deed(
                "organization.change-embed-origins",
                "organization",
                tenant.require(),
                organizations.current().name(),
                String.join(" ", read)));
        return origins.all();
    }

    private static List<String> read(List<String> wanted) {
        Input input = new Input();
        List<String> read = new ArrayList<>();
        for (String line : wanted) {
            if (line.isBlank()) {
                continue;
            }
            Optional<String> origin = Origin.read(line);
            if (origin.isEmpty()) {
                input.refuse("origins", SettingsError.NOT_AN_ORIGIN, Map.of("text", brief(line.strip())));
                break;
            }
            origin.filter(found -> !read.contains(found)).ifPresent(read::add);
        }
        if (read.size() > MOST) {
            input.refuse("origins", SettingsError.TOO_MANY_ORIGINS, Map.of("max", MOST));
        }
        input.check();
        return read;
    }

    private static String brief(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
