// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/members/membertypes.h"
#include "ui/format/tiernames.h"
#include "ui/shell/page.h"

#include <optional>

class QLabel;
class QStackedWidget;

namespace bashgah::ui {

struct AppContext;
class FlowLayout;
class ConsentView;
class ContactView;
class DetailsView;
class EmptyState;
class GivingView;
class LeastColumn;
class PlayView;
class PointsView;
class SegmentedSwitch;
class StandingStrip;
class TierView;
class TimelineView;

/// One member: figures above, below them the timeline, the points, the details or the consent.
class MemberProfilePage final : public Page
{
    Q_OBJECT
public:
    explicit MemberProfilePage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    void activate(const QVariantMap &args) override;
    void refresh() override;
    bool stepBack() override;
    bool canLeave() override;
    [[nodiscard]] std::optional<domain::MemberId> shownMember() const override { return m_member; }
    [[nodiscard]] QVariantMap unsaved() const override;
    void takeUp(const QVariantMap &work) override;

private:
    struct Figure { QLabel *value; QLabel *caption; };

    void buildFigures();
    void buildViews();
    void connectViews();
    Figure addFigure(FlowLayout *row, const QString &caption);
    void load(bool otherMember);
    void showFigures(const services::MemberProfile &profile);
    void showView(const QString &id);
    void print();
    [[nodiscard]] QVariantMap openPanels() const;
    void reopenPanels(const QVariantMap &open);
    void changed();

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    int m_limit = 0;
    TierNames m_tiers;
    LeastColumn *m_parts = nullptr;
    QWidget *m_content = nullptr; ///< scrolls the parts
    EmptyState *m_nobody = nullptr;
    Figure m_balance{};
    Figure m_spend{};
    Figure m_visits{};
    Figure m_last{};
    Figure m_tier{};
    StandingStrip *m_standing = nullptr;
    SegmentedSwitch *m_switch = nullptr;
    QStackedWidget *m_views = nullptr;
    TimelineView *m_timeline = nullptr;
    PointsView *m_points = nullptr;
    TierView *m_tierView = nullptr;
    GivingView *m_giving = nullptr;
    PlayView *m_play = nullptr;
    DetailsView *m_details = nullptr;
    ContactView *m_contacts = nullptr;
    ConsentView *m_consent = nullptr;
};

} // namespace bashgah::ui
