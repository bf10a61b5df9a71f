// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rewardlist.h"

#include "domain/margin/costshare.h"
#include "services/programs/programservice.h"
#include "services/rewards/rewardservice.h"
#include "ui/appcontext.h"
#include "ui/format/marginwords.h"
#include "ui/pages/rewards/rewardwords.h"
#include "ui/shell/emptyoffer.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tablerows.h"

#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using services::RewardRow;

namespace {

struct RewardColumns
{
    Q_DECLARE_TR_FUNCTIONS(RewardColumns)
};

QString stateOf(const RewardRow &row, QDate today)
{
    if (row.reward.paused)
        return RewardColumns::tr("paused");
    if (row.reward.from && today < *row.reward.from)
        return RewardColumns::tr("not begun");
    if (row.reward.until && today > *row.reward.until)
        return RewardColumns::tr("over");
    if (domain::leftOf(row.reward, row.gone()) == 0)
        return RewardColumns::tr("used up");
    return RewardColumns::tr("on offer");
}

QString waitReason(domain::ErrorCode code)
{
    switch (code) {
    case domain::ErrorCode::Paused: return RewardColumns::tr("it is paused");
    case domain::ErrorCode::NotYetValid: return RewardColumns::tr("it has not begun");
    case domain::ErrorCode::NoLongerValid: return RewardColumns::tr("it is over");
    case domain::ErrorCode::SoldOut: return RewardColumns::tr("none is left");
    case domain::ErrorCode::LimitReached: return RewardColumns::tr("they have as many as one may have");
    case domain::ErrorCode::NotForMember: return RewardColumns::tr("it is not for them");
    case domain::ErrorCode::NotEnoughPoints: return RewardColumns::tr("its price is above the points of the exchange");
    default: return RewardColumns::tr("it could not be set aside");
    }
}

/// Why members do not get it by themselves though they have the points.
QString waitsOf(const RewardRow &row)
{
    QStringList lines;
    for (const RewardRow::Wait &wait : row.waits) {
        //: %1 "3 members", %2 why
        lines << RewardColumns::tr("%1 have the points but do not get it by themselves: %2")
                     .arg(RewardColumns::tr("%Ln members", nullptr, static_cast<int>(wait.members)), waitReason(wait.reason));
    }
    return lines.join(u'\n');
}

QString leftOf(const RewardRow &row, const Format &format)
{
    const auto left = domain::leftOf(row.reward, row.gone());
    return left ? format.number(*left) : RewardColumns::tr("any number");
}

std::vector<Column<RewardRow>> columns(const AppContext &context, const domain::Programme &programme)
{
    const Format &format = context.format;
    std::vector<Column<RewardRow>> all;
    all.push_back(textColumn<RewardRow>(QStringLiteral("name"), RewardColumns::tr("Reward"),
                                        [](const RewardRow &row) { return row.reward.name; }));
    all.back().tooltip = [](const RewardRow &row) { return row.reward.name; };
    all.push_back(textColumn<RewardRow>(QStringLiteral("kind"), RewardColumns::tr("Kind"),
                                        [](const RewardRow &row) { return RewardWords::kind(row.reward.kind); }));
    all.push_back(textColumn<RewardRow>(
        QStringLiteral("points"), RewardColumns::tr("Points"),
        [&format](const RewardRow &row) { return format.number(row.reward.points.value()); }, numberAlignment));
    all.push_back(textColumn<RewardRow>(
        QStringLiteral("left"), RewardColumns::tr("Left"),
        [&format](const RewardRow &row) { return leftOf(row, format); }, numberAlignment));
    all.push_back(textColumn<RewardRow>(
        QStringLiteral("taken"), RewardColumns::tr("Taken"),
        [&format](const RewardRow &row) { return format.number(row.taken); }, numberAlignment));
    all.push_back(textColumn<RewardRow>(
        QStringLiteral("lately"), RewardColumns::tr("in 30 days"),
        [&format](const RewardRow &row) { return format.number(row.lately); }, numberAlignment));
    all.push_back(textColumn<RewardRow>(
        QStringLiteral("spent"), RewardColumns::tr("Cost so far"),
        [&format](const RewardRow &row) { return format.moneyNumber(row.spent); }, numberAlignment));
    all.push_back(textColumn<RewardRow>(
        QStringLiteral("perHundred"), RewardColumns::tr("Per 100 of sales"),
        [&format, &programme](const RewardRow &row) {
            return MarginWords(format).figure(domain::costOfReward(programme, row.reward));
        },
        numberAlignment));
    all.back().tooltip = [](const RewardRow &) {
        return RewardColumns::tr("What it costs of every 100 of sales if members spend all their points on it");
    };
    all.push_back(textColumn<RewardRow>(
        QStringLiteral("state"), RewardColumns::tr("State"), [&context](const RewardRow &row) {
            const QString state = stateOf(row, context.today());
            qint64 waiting = 0;
            for (const RewardRow::Wait &wait : row.waits)
                waiting += wait.members;
            return waiting == 0 ? state
                                : RewardColumns::tr("%1; %Ln wait for it", nullptr, static_cast<int>(waiting)).arg(state);
        }));
    all.back().tooltip = waitsOf;
    return all;
}

} // namespace

RewardList::RewardList(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(std::make_unique<Model>(columns(context, m_programme), [](const RewardRow &row) { return row.id; }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_pane = new TablePane(tr("Rewards"));
    m_pane->setObjectName(QStringLiteral("rewardList"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->fitColumns({{16, 0}, {9, 6}, {8, 1}, {12, 2}, {8, 3}, {11, 7}, {12, 8}, {12, 5}, {13, 4}}, 0, context.settings,
                       QStringLiteral("rewards.list.widths"));
    m_pane->empty().setWords(QStringLiteral("gift"), tr("No rewards yet"),
                             tr("A cup of tea, a delivery, a discount: what members get for their points."));
    (new EmptyOffer(m_pane->empty(), context))
        ->offer(tr("New reward"), [this] { emit newWanted(); }, {domain::StaffAction::ManageOffers});
    column->addWidget(m_pane, 1);
    connect(m_pane, &TablePane::currentChanged, this, &RewardList::currentChanged);
    connect(m_pane, &TablePane::opened, this, &RewardList::opened);
}

void RewardList::reload()
{
    if (const auto live = m_context.programs.current())
        m_programme = live->programme;
    if (!showRows(*m_pane, *m_model, m_context.rewards.list(), m_context.format, [this] { reload(); }))
        return;
    emit currentChanged();
}

void RewardList::takeFocus()
{
    m_pane->view().setFocus();
}

std::optional<RewardRow> RewardList::current() const
{
    return chosenRow(*m_pane, *m_model);
}

void RewardList::choose(domain::RewardId id)
{
    chooseRow(*m_pane, *m_model, id);
}

} // namespace bashgah::ui
