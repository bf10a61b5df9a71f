// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace bashgah::ui {

struct AppContext;

/// Where the window opens: the ways into the main jobs, each with its key.
class HomePage final : public Page
{
    Q_OBJECT
public:
    explicit HomePage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();
    void refresh() override;

private:
    QWidget *jobCard(const QString &icon, const QString &title, const QString &words,
                     const QString &page);

    AppContext &m_context;
};

} // namespace bashgah::ui
