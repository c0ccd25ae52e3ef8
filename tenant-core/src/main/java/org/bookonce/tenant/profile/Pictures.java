package org.bookonce.tenant.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The pictures of the current organization's members. Published for the feature that ends what a member has. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Pictures {

    private static final String PUT =
            """
            insert into member_picture (tenant_id, member_id, version, jpeg) values (?, ?, ?, ?)
            on conflict (tenant_id, member_id) do update set version = excluded.version, jpeg = excluded.jpeg
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected Pictures() {}

    /** The one of this version, whosever it is. */
    Optional<Picture> find(String version) {
        return sql.find(
                "select version, jpeg from member_picture where tenant_id = ? and version = ?",
                row -> new Picture(row.getString("version"), row.getBytes("jpeg")),
                tenant.require(),
                version);
    }

    /** Puts it in the place of the one before. */
    void put(UUID memberId, Picture picture) {
        sql.update(PUT, tenant.require(), memberId, picture.version(), picture.jpeg());
    }

    /** Erases it; whether there was one. */
    public boolean remove(UUID memberId) {
        return sql.update(
                        "delete from member_picture where tenant_id = ? and member_id = ?", tenant.require(), memberId)
                == 1;
    }
}
