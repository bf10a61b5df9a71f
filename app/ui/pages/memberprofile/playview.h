// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/challenges/challengetypes.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace bashgah::ui {

struct AppContext;
class TablePane;

/// A member's stamp cards, challenges, badges and streaks, and the gifts that wait at the counter.
class PlayView final : public QWidget
{
    Q_OBJECT
public:
    explicit PlayView(AppContext &context, QWidget *parent = nullptr);

    void showMember(domain::MemberId member);

private:
    void showGifts(domain::MemberId member);
    using Model = RowModel<services::ChallengeStanding, domain::ChallengeId>;

    AppContext &m_context;
    std::unique_ptr<Model> m_model;
    TablePane *m_pane = nullptr;
    QLabel *m_gifts = nullptr;
};

} // namespace bashgah::ui
