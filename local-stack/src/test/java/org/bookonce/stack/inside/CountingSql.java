package org.bookonce.stack.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bookonce.tenant.tenancy.Sql;

/** Inside the archive: counts the statements that features run; what sets the tenant is not among them. */
@Specializes
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CountingSql extends Sql {

    static final AtomicInteger STATEMENTS = new AtomicInteger();

    protected CountingSql() {}

    @Override
    public int update(String statement, Object... parameters) {
        STATEMENTS.incrementAndGet();
        return super.update(statement, parameters);
    }

    @Override
    public <T> List<T> list(String query, RowReader<T> reader, Object... parameters) {
        STATEMENTS.incrementAndGet();
        return super.list(query, reader, parameters);
    }
}
