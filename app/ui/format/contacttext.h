// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/contact.h"

#include <QCoreApplication>
#include <QString>

namespace bashgah::ui {

/// Words for what members said and what became of it.
class ContactText final
{
    Q_DECLARE_TR_FUNCTIONS(ContactText)
public:
    [[nodiscard]] static QString kind(domain::ContactKind kind);
    [[nodiscard]] static QString state(domain::ContactState state);
    /// Of the stored words; themselves when they are none.
    [[nodiscard]] static QString kind(const QString &key);
    [[nodiscard]] static QString state(const QString &key);
};

} // namespace bashgah::ui
