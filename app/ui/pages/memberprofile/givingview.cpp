// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/givingview.h"

#include "services/charity/causeservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/shell/emptyoffer.h"
#include "ui/widgets/givepanel.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/toasts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sidepair.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tablerows.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using services::MemberGift;

namespace {

struct GiftColumns
{
    Q_DECLARE_TR_FUNCTIONS(GiftColumns)
};

QString whereTo(const MemberGift &gift, const Format &format)
{
    if (gift.takenBack)
        return GiftColumns::tr("taken back");
    if (!gift.paidOn)
        return GiftColumns::tr("not paid yet");
    //: %1 a day, %2 who got the money, %3 number of the receipt
    return GiftColumns::tr("paid on %1 to %2, receipt %3")
        .arg(format.dateShort(*gift.paidOn), Bidi::isolateAuto(gift.payee), Bidi::isolate(format.localDigits(gift.receipt)));
}

std::vector<Column<MemberGift>> giftColumns(const Format &format)
{
    std::vector<Column<MemberGift>> all;
    all.push_back(textColumn<MemberGift>(QStringLiteral("day"), GiftColumns::tr("Day"),
                                         [&format](const MemberGift &g) { return format.dateShort(g.day); }));
    all.push_back(textColumn<MemberGift>(QStringLiteral("cause"), GiftColumns::tr("Cause"),
                                         [](const MemberGift &g) { return g.cause; }));
    all.push_back(textColumn<MemberGift>(
        QStringLiteral("points"), GiftColumns::tr("Points"),
        [&format](const MemberGift &g) { return format.number(g.points.value()); }, numberAlignment));
    all.push_back(textColumn<MemberGift>(
        QStringLiteral("worth"), GiftColumns::tr("Came to"),
        [&format](const MemberGift &g) { return format.moneyNumber(g.worth.sum()); }, numberAlignment));
    all.back().tooltip = [&format](const MemberGift &g) {
        return g.worth.matched.isZero() ? QString()
                                        : GiftColumns::tr("of it added by the shop: %1").arg(format.money(g.worth.matched));
    };
    all.push_back(textColumn<MemberGift>(QStringLiteral("where"), GiftColumns::tr("Where it went"),
                                         [&format](const MemberGift &g) { return whereTo(g, format); }));
    return all;
}

} // namespace

GivingView::GivingView(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(std::make_unique<Model>(giftColumns(context.format), [](const MemberGift &gift) { return gift.id; }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QWidget *list = buildList();
    m_panel = new GivePanel(context);
    m_pair = new SidePair(list, m_panel);
    column->addWidget(m_pair, 1);
    connect(m_pane, &TablePane::currentChanged, this, &GivingView::showButtons);
    connect(m_give, &QPushButton::clicked, this, &GivingView::begin);
    connect(m_back, &QPushButton::clicked, this, &GivingView::takeBack);
    connect(m_panel, &GivePanel::cancelled, this, [this] { (void)stepBack(); });
    connect(m_panel, &GivePanel::given, this, [this] {
        (void)stepBack();
        m_context.toasts.show(tr("The points are given."));
        emit changed();
    });
    showButtons();
}

QWidget *GivingView::buildList()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_pane = new TablePane(tr("Given to causes"));
    m_pane->setObjectName(QStringLiteral("giftList"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->fitColumns({{15, 1}, {18, 0}, {9, 0}, {12, 2}, {30, 3}}, 4, m_context.settings,
                       QStringLiteral("member.gifts.widths"));
    m_pane->empty().setWords(QStringLiteral("heart"), tr("Nothing given yet"),
                             tr("A member can give points to a good cause of the shop."));
    (new EmptyOffer(m_pane->empty(), m_context))
        ->offer(tr("Give points…"), [this] { begin(); }, {domain::StaffAction::Sell});
    m_give = new QPushButton(icons::icon(u"heart"), tr("Give points…"));
    m_give->setObjectName(QStringLiteral("give"));
    m_back = new QPushButton(tr("Take the donation back"));
    m_back->setObjectName(QStringLiteral("giveBack"));
    m_back->setToolTip(tr("On the day it was given; the points go back to where they came from"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(m_give);
    row->addWidget(m_back);
    column->addWidget(m_pane, 1);
    column->addLayout(row);
    return list;
}

void GivingView::showMember(domain::MemberId member)
{
    if (m_member != member)
        m_pair->closeSide();
    m_member = member;
    if (!showRows(*m_pane, *m_model, m_context.causes.giftsOf(member), m_context.format,
                  [this, member] { showMember(member); }))
        return;
    showButtons();
}

std::optional<MemberGift> GivingView::current() const
{
    return chosenRow(*m_pane, *m_model);
}

void GivingView::showButtons()
{
    const auto gift = current();
    m_back->setEnabled(gift && gift->canTakeBack);
}

void GivingView::begin()
{
    if (!m_member)
        return;
    m_pair->openSide();
    m_panel->begin(*m_member);
}

void GivingView::takeBack()
{
    const auto gift = current();
    if (!gift)
        return;
    const auto staff = chosenStaff(m_context.settings);
    if (const auto done = m_context.causes.takeBack(gift->id, staff); !done) {
        m_pane->showError(done.error(), m_context.format, [this, member = *m_member] { showMember(member); });
        return;
    }
    m_context.toasts.show(tr("The donation is taken back."));
    emit changed();
}

bool GivingView::stepBack()
{
    if (!m_pair->isOpen())
        return false;
    m_pair->closeSide();
    m_give->setFocus();
    return true;
}

QVariant GivingView::openPanel() const
{
    return m_pair->isOpen() ? QVariant(true) : QVariant();
}

void GivingView::reopenPanel(const QVariant &which)
{
    if (which.isValid())
        begin();
}

} // namespace bashgah::ui
