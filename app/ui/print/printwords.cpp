// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printwords.h"

#include "ui/format/bidi.h"

namespace bashgah::ui {

QString PrintWords::failure(PrintOutcome outcome, const QString &printer)
{
    switch (outcome) {
    case PrintOutcome::Printed:
        return {};
    case PrintOutcome::NoPrinter:
        return tr("No printer is set up on this computer, so nothing was printed. Nothing is lost: it can be saved as "
                  "PDF, or printed later.");
    case PrintOutcome::Missing:
        return tr("The printer “%1” is not there, so nothing was printed. Connect it, choose another one in the "
                  "settings, or save as PDF.").arg(Bidi::isolateAuto(printer));
    case PrintOutcome::Offline:
        return tr("The printer is stopped or off-line, so nothing was printed. Look at cable, paper and power, then "
                  "print again, or save as PDF.");
    case PrintOutcome::Refused:
        return tr("The printer did not take it. Check that it is on, then print again, or save as PDF.");
    }
    return {};
}

} // namespace bashgah::ui
