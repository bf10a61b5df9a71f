// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace bashgah::ui {

class ActionRegistry;

/// The keys there are, as a table by groups: in the help beside a page, and on paper beside the till.
class KeySheet final
{
    Q_DECLARE_TR_FUNCTIONS(KeySheet)
public:
    enum class Which {
        All,  ///< every action that has a key
        Page, ///< those that do something on the page on screen
    };

    /// HTML in the direction of the window. Empty when there are no keys.
    [[nodiscard]] static QString html(const ActionRegistry &actions, Which which);
    /// On A4. Errors: of reports::writeFile.
    [[nodiscard]] static domain::Result<void> savePdf(const ActionRegistry &actions, const QString &path);
};

} // namespace bashgah::ui
