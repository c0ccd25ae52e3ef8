package org.bookonce.stack.inside;

import java.nio.file.Path;
import org.bookonce.stack.SharedStack;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive of the invitee pages as Maven built it, with {@link DeedDoor} put inside. */
public final class DeedArchive {

    private DeedArchive() {}

    /** Writes it into a folder and says where. */
    public static Path in(Path folder) {
        Path target = folder.resolve("public-web.war");
        ShrinkWrap.create(ZipImporter.class, "public-web.war")
                .importFrom(SharedStack.publicWar().toFile())
                .as(WebArchive.class)
                .addClasses(DeedDoor.classes())
                .as(ZipExporter.class)
                .exportTo(target.toFile(), true);
        return target;
    }
}
