package org.bookonce.scheduling.database.pool;

import java.sql.SQLException;
import javax.sql.XAConnection;
import org.postgresql.core.BaseConnection;
import org.postgresql.xa.PGXADataSource;

/** The driver's XA data source, with connections that can be used again when PostgreSQL refused their commit. */
public class ClearedXaDataSource extends PGXADataSource {

    @Override
    public XAConnection getXAConnection(String user, String password) throws SQLException {
        return new ClearedXaConnection((BaseConnection) getConnection(user, password));
    }
}
