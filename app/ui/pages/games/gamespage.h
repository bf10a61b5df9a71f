// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace bashgah::services {
struct DrawRow;
}

namespace bashgah::ui {

struct AppContext;
class ChallengeForm;
class ChallengeList;
class DrawForm;
class DrawList;
class PlayersView;
class SegmentedSwitch;
class SidePair;

/// Games round the club: lucky draws whose winners can be proved; stamp cards, challenges, badges and streaks.
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
    [[nodiscard]] QVariantMap unsaved() const override;
    void takeUp(const QVariantMap &work) override;

private:
    void buildParts();
    void connectDraws();
    void connectChallenges();
    void connectPlayers();
    void showPlayers();
    [[nodiscard]] bool showsPlayers() const;
    void showView(const QString &view);
    [[nodiscard]] bool showsDraws() const;
    [[nodiscard]] SidePair *shown() const;
    /// In the view that is shown.
    void beginNew();
    void edit();
    void closeForm();
    void openForm(const services::DrawRow &row);
    void reopen(const QVariantMap &work);
    void saved(const QString &words);

    AppContext &m_context;
    SegmentedSwitch *m_switch = nullptr;
    QStackedWidget *m_views = nullptr;
    DrawList *m_draws = nullptr;
    DrawForm *m_form = nullptr;
    SidePair *m_pair = nullptr;
    ChallengeList *m_challenges = nullptr;
    ChallengeForm *m_challengeForm = nullptr;
    SidePair *m_challengePair = nullptr;
    PlayersView *m_players = nullptr;
};

} // namespace bashgah::ui
