// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/members/membertypes.h"

#include <QCoreApplication>

#include <functional>

namespace bashgah::ui {

struct AppContext;
class TableExportButton;

/// Buttons that save what a list of members shows as tables which an import reads again.
class MemberExports final
{
    Q_DECLARE_TR_FUNCTIONS(bashgah::ui::MemberExports)
public:
    using Shown = std::function<services::MemberQuery()>;

    [[nodiscard]] static TableExportButton *ofMembers(AppContext &context, Shown shown);
    /// The purchases and refunds of these members; without a filter all, those of nobody too.
    [[nodiscard]] static TableExportButton *ofPurchases(AppContext &context, Shown shown);
};

} // namespace bashgah::ui
