package org.bookonce.stack;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Tells Arquillian that all classes which test inside the archive do so in the same one: what the first of them deploys
 * stays, with its server, until the last has run. A server for each would take half of their time to start.
 */
public final class OneArchive implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, Server.class);
    }

    /** Starts once; it ends with the JVM. */
    public static final class Server extends PayaraMicroDeployableContainer {

        private static ProtocolMetaData deployed;

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
            synchronized (Server.class) {
                if (deployed == null) {
                    deployed = super.deploy(archive);
                }
                return deployed;
            }
        }

        @Override
        public void undeploy(Archive<?> archive) {
            // the next class needs it
        }
    }
}
