// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "services/members/membertypes.h"

#include <QPushButton>

#include <functional>

namespace bashgah::ui {

struct AppContext;

/// Saves the purchases and refunds of the members that a list shows (without a filter all, those of nobody too)
/// as a workbook or CSV which an import reads again.
class PurchaseExportButton final : public QPushButton
{
    Q_OBJECT
public:
    PurchaseExportButton(AppContext &context, std::function<services::MemberQuery()> shown);

signals:
    void failed(const bashgah::domain::Error &error);

private:
    void chooseFile();
    void save(const QString &path);

    AppContext &m_context;
    std::function<services::MemberQuery()> m_shown;
};

} // namespace bashgah::ui
