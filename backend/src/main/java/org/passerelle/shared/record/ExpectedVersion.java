package org.passerelle.shared.record;

import jakarta.enterprise.context.RequestScoped;

/** Whether the writer of this request named the version of the record that is to be changed. */
@RequestScoped
public class ExpectedVersion {
    private boolean named;

    public void named() {
        named = true;
    }

    public boolean isNamed() {
        return named;
    }
}
