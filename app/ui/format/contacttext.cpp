// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/contacttext.h"

namespace bashgah::ui {

using domain::ContactKind;
using domain::ContactState;

QString ContactText::kind(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Complaint: return tr("Complaint");
    case ContactKind::Idea: return tr("Idea");
    case ContactKind::Request: return tr("Request");
    case ContactKind::Call: return tr("Call");
    }
    return {};
}

QString ContactText::state(ContactState state)
{
    switch (state) {
    case ContactState::Open: return tr("open", "contact");
    case ContactState::Answered: return tr("answered");
    case ContactState::Closed: return tr("closed", "contact");
    }
    return {};
}

QString ContactText::kind(const QString &key)
{
    const auto known = domain::contactKindFromKey(key);
    return known ? kind(*known) : key;
}

QString ContactText::state(const QString &key)
{
    const auto known = domain::contactStateFromKey(key);
    return known ? state(*known) : key;
}

} // namespace bashgah::ui
