// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/playview.h"

#include "services/challenges/challengeservice.h"
#include "services/rewards/rewardservice.h"
#include "ui/appcontext.h"
#include "ui/format/challengewords.h"
#include "ui/format/giftwords.h"
#include "ui/shell/emptyoffer.h"
#include "ui/shell/navigator.h"
#include "ui/shell/route.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/tablepane.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using services::ChallengeStanding;

namespace {

struct PlayColumns
{
    Q_DECLARE_TR_FUNCTIONS(PlayColumns)
};

std::vector<Column<ChallengeStanding>> playColumns(const Format &format)
{
    std::vector<Column<ChallengeStanding>> all;
    all.push_back(textColumn<ChallengeStanding>(QStringLiteral("name"), PlayColumns::tr("Name"),
                                                [](const ChallengeStanding &row) { return row.game.challenge.name; }));
    all.back().tooltip = [&format](const ChallengeStanding &row) { return ChallengeWords(format).terms(row.game.challenge); };
    all.push_back(textColumn<ChallengeStanding>(
        QStringLiteral("kind"), PlayColumns::tr("Kind"),
        [](const ChallengeStanding &row) { return ChallengeWords::kind(row.game.challenge.kind); }));
    all.push_back(textColumn<ChallengeStanding>(
        QStringLiteral("progress"), PlayColumns::tr("Progress"),
        [&format](const ChallengeStanding &row) { return ChallengeWords(format).progress(row); }));
    all.push_back(textColumn<ChallengeStanding>(
        QStringLiteral("gift"), PlayColumns::tr("Gift"), [&format](const ChallengeStanding &row) {
            return ChallengeWords(format).gift(row.game.challenge);
        }));
    all.push_back(textColumn<ChallengeStanding>(
        QStringLiteral("gifts"), PlayColumns::tr("Gifts so far"),
        [&format](const ChallengeStanding &row) {
            const QString gifts = format.number(row.gifts);
            //: %1 gifts so far, %2 of them to be fetched at the counter
            return row.ready > 0 ? PlayColumns::tr("%1; to fetch: %2").arg(gifts, format.number(row.ready)) : gifts;
        },
        numberAlignment));
    all.push_back(textColumn<ChallengeStanding>(
        QStringLiteral("deadline"), PlayColumns::tr("Until"), [&format](const ChallengeStanding &row) {
            return row.progress.deadline ? format.dateShort(*row.progress.deadline) : QString();
        }));
    return all;
}

} // namespace

PlayView::PlayView(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(std::make_unique<Model>(playColumns(context.format), [](const ChallengeStanding &row) { return row.game.id; }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_pane = new TablePane(tr("Stamp cards and challenges"));
    m_pane->setObjectName(QStringLiteral("playList"));
    m_pane->setModel(m_model.get());
    m_pane->fitColumns({{18, 0}, {12, 3}, {22, 0}, {18, 1}, {12, 4}, {15, 2}}, 0, m_context.settings,
                       QStringLiteral("member.play.widths"));
    m_pane->empty().setWords(QStringLiteral("dices"), tr("Nothing to play for yet"),
                             tr("Stamp cards, challenges, badges and streaks of the shop stand here."));
    (new EmptyOffer(m_pane->empty(), context))
        ->offerPage(tr("Open the games"), pages::games, {{QStringLiteral("focus"), QStringLiteral("challenges")}});
    m_gifts = new QLabel;
    m_gifts->setObjectName(QStringLiteral("readyGifts"));
    m_gifts->setWordWrap(true);
    alignLeading(m_gifts);
    m_gifts->hide();
    column->addWidget(m_gifts);
    column->addWidget(m_pane, 1);
}

void PlayView::showMember(domain::MemberId member)
{
    auto standing = m_context.challenges.standingOf(member);
    if (!standing) {
        m_pane->showError(standing.error(), m_context.format, [this, member] { showMember(member); });
        return;
    }
    m_model->setRows(std::move(*standing));
    m_pane->showRows();
    showGifts(member);
}

void PlayView::showGifts(domain::MemberId member)
{
    QStringList names;
    if (const auto offers = m_context.rewards.offers(member)) {
        for (const services::ReadyGift &gift : offers->gifts)
            names << GiftWords(m_context.format).ready(gift.taking);
    }
    m_gifts->setText(tr("Gifts to fetch at the counter: %1").arg(names.join(QStringLiteral(" · "))));
    m_gifts->setVisible(!names.isEmpty());
}

} // namespace bashgah::ui
