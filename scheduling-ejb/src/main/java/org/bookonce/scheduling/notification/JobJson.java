package org.bookonce.scheduling.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** Task data as JSON: any web archive of any version can read what another one queued. */
final class JobJson implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        return data == null ? null : MailJson.write(data).getBytes(UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] json) {
        return json == null ? null : MailJson.read(new String(json, UTF_8), type);
    }
}
