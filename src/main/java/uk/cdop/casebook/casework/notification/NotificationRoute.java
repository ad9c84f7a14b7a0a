package uk.cdop.casebook.casework.notification;

import uk.cdop.casebook.casework.code.Coded;

/** How a notification reached the office. Source: domain file, process-and-forms section 2.1, received_route. */
public enum NotificationRoute implements Coded {
    PUBLIC_FORM("public_form", "Public notification form"),
    CASCADE("cascade", "Cascade (MBRRACE-UK)"),
    REGISTRAR("registrar", "Registrar"),
    CORONER("coroner", "Coroner"),
    PHONE_OR_EMAIL("phone_or_email", "Telephone or e-mail"),
    OTHER_CDOP("other_cdop", "Another CDOP");

    private final String code;
    private final String label;

    NotificationRoute(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
