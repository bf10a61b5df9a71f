// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace bashgah::ui {

struct AppContext;
class DrawForm;
class DrawList;
class SidePair;

/// Games round the club: lucky draws whose winners can be proved.
class GamesPage final : public Page
{
    Q_OBJECT
public:
    explicit GamesPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    void activate(const QVariantMap &args) override;
    void refresh() override;
    bool stepBack() override;
    void takeFocus() override;

private:
    void connectParts();
    void beginNew();
    void edit();
    void closeForm();

    AppContext &m_context;
    DrawList *m_draws = nullptr;
    DrawForm *m_form = nullptr;
    SidePair *m_pair = nullptr;
};

} // namespace bashgah::ui
