package org.bookonce.admin.frame;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.bookonce.tenant.text.Texts;

/**
 * What Faces itself says about a field, in our words and the reader's language: it says it before any use case is asked.
 * Named in {@code faces-config.xml}.
 */
public class FacesTexts extends ResourceBundle {

    private static final Map<String, String> KEYS =
            Map.of("jakarta.faces.component.UISelectOne.INVALID", "console.field.choice");

    @Override
    protected Object handleGetObject(String key) {
        return KEYS.containsKey(key) ? texts().get(KEYS.get(key)) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(KEYS.keySet());
    }

    private static Texts texts() {
        return Texts.of(Reader.locale((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest()));
    }
}
