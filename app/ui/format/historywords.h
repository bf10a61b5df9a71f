// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/posting.h"
#include "domain/member/member.h"

#include <QCoreApplication>
#include <QString>

namespace bashgah::ui {

/// Words for what is kept of a member by keys: the window and the data that is handed over say the same. A key that is
/// not known stays as it is.
class HistoryWords final
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
public:
    /// What happened to points: "Earned".
    [[nodiscard]] static QString points(domain::EntryKind kind);
    [[nodiscard]] static QString points(const QString &key); ///< of domain::entryKindKey
    /// What became of a message; empty for an empty key.
    [[nodiscard]] static QString message(const QString &state);
    [[nodiscard]] static QString consent(domain::ConsentState state);
    [[nodiscard]] static QString consent(const QString &key); ///< "granted", "refused"
    /// Where a consent was given: "at the counter".
    [[nodiscard]] static QString consentSource(const QString &key);
};

} // namespace bashgah::ui
