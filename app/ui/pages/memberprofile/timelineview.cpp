// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/timelineview.h"

#include "services/counter/counterservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/contacttext.h"
#include "ui/format/historywords.h"
#include "ui/pages/memberprofile/attachbynumber.h"
#include "ui/pages/memberprofile/timelinechips.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/refundpanel.h"
#include "ui/widgets/tablepane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::TimelineItem;
using domain::TimelineKind;

namespace {

constexpr int timelineSideLetters = 32;

} // namespace

TimelineView::TimelineView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    auto *column = new QVBoxLayout;
    buildList(column);
    row->addLayout(column, 1);
    m_side = new Card(tr("Refund"));
    m_refund = new RefundPanel(context);
    m_side->body()->addWidget(new ColumnScroll(m_refund));
    m_side->setFixedWidth(timelineSideLetters * fontMetrics().averageCharWidth());
    m_side->hide();
    row->addWidget(m_side);
    connect(m_refund, &RefundPanel::cancelled, this, [this] { (void)stepBack(); });
    connect(m_refund, &RefundPanel::refunded, this, [this](const services::RecordedRefund &refund) {
        (void)stepBack();
        m_context.toasts.show(tr("Refunded; pay back %1.").arg(m_context.format.money(refund.payBack)));
        emit changed();
    });
}

void TimelineView::buildList(QVBoxLayout *column)
{
    m_model = std::make_unique<Model>(columns(), [](const TimelineItem &item) {
        return QString(QString::number(static_cast<int>(item.kind)) + u'/' + QString::number(item.sourceId));
    });
    m_pane = new TablePane(tr("What happened"));
    m_pane->setObjectName(QStringLiteral("timeline"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->fitColumns({{13, 0}, {22, 0}, {19, 1}, {14, 0}}, 1, m_context.settings, QStringLiteral("member.timeline.widths"));
    m_pane->empty().setWords(QStringLiteral("search-x"), tr("Nothing of this kind"),
                             tr("Choose other kinds above, or none of them to see everything."));
    m_refundButton = new QPushButton(icons::icon(u"undo-2"), tr("Refund the chosen purchase…"));
    m_refundButton->setObjectName(QStringLiteral("timelineRefund"));
    m_open = new QPushButton(icons::icon(u"external-link"), tr("Open"));
    m_open->setObjectName(QStringLiteral("timelineOpen"));
    m_open->setToolTip(tr("Go to where the chosen line is kept"));
    m_older = new QPushButton(tr("Show older"));
    auto *buttons = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    for (QPushButton *button : {m_refundButton, m_open, m_older})
        buttons->addWidget(button);
    m_chips = new TimelineChips;
    m_pane->empty().setAction(tr("Show everything"), [this] { m_chips->showEverything(); });
    column->addWidget(m_chips);
    column->addWidget(m_pane, 1);
    column->addLayout(buttons);
    m_attach = new AttachByNumber(m_context);
    column->addWidget(m_attach);
    connect(m_pane, &TablePane::currentChanged, this, &TimelineView::updateButtons);
    connect(m_pane, &TablePane::opened, this, [this] {
        QPushButton *button = m_refundButton->isEnabled() ? m_refundButton : m_open; // goods come back by Enter alone
        button->click();
    });
    connect(m_open, &QPushButton::clicked, this, &TimelineView::openSource);
    connect(m_chips, &TimelineChips::changed, this, &TimelineView::kindsChanged);
    connect(m_refundButton, &QPushButton::clicked, this, [this] { beginRefund(); });
    connect(m_older, &QPushButton::clicked, this, &TimelineView::olderWanted);
    connect(m_attach, &AttachByNumber::attached, this, &TimelineView::changed);
}

void TimelineView::showProfile(const services::MemberProfile &profile, const TierNames &tiers)
{
    if (m_member != profile.view.member.id) // what is typed there takes back a purchase of the one before
        m_side->hide();
    m_member = profile.view.member.id;
    m_tiers = tiers;
    m_name = profile.view.member.details.displayName();
    m_attach->setMember(profile.view.member.id);
    m_model->setRows(profile.timeline);
    m_pane->showRows();
    m_older->setVisible(profile.hasOlder);
    updateButtons();
}

bool TimelineView::stepBack()
{
    if (m_side->isHidden())
        return false;
    m_side->hide();
    m_pane->view().setFocus();
    return true;
}

std::vector<Column<TimelineItem>> TimelineView::columns() const
{
    const Format &format = m_context.format;
    std::vector<Column<TimelineItem>> all;
    all.push_back(textColumn<TimelineItem>(QStringLiteral("day"), tr("Day"), [&format](const TimelineItem &item) {
        return format.dateShort(item.day);
    }));
    all.push_back(textColumn<TimelineItem>(QStringLiteral("what"), tr("What", "happened"),
                                           [this](const TimelineItem &item) { return what(item); }));
    all.back().tooltip = [this](const TimelineItem &item) {
        return item.text.isEmpty() ? what(item) : item.text;
    };
    all.push_back(textColumn<TimelineItem>(QStringLiteral("amount"), tr("Amount"),
                                           [&format](const TimelineItem &item) {
                                               return item.amount.isZero() ? QString() : format.money(item.amount);
                                           },
                                           numberAlignment));
    all.push_back(textColumn<TimelineItem>(QStringLiteral("points"), tr("Points"),
                                           [this](const TimelineItem &item) { return pointsText(item); },
                                           numberAlignment));
    return all;
}

QString TimelineView::what(const TimelineItem &item) const
{
    const QString ref = Bidi::isolate(m_context.format.localDigits(item.ref));
    switch (item.kind) {
    case TimelineKind::Registered:
        return tr("Became a member");
    case TimelineKind::Purchase:
        return item.text.isEmpty() ? purchaseText(item)
                                   : QString(purchaseText(item) + QStringLiteral(" · ") + Bidi::isolateAuto(item.text.simplified()));
    case TimelineKind::Refund:
        return tr("Refund %1").arg(ref);
    case TimelineKind::Points: {
        const QString word = HistoryWords::points(item.key);
        return item.text.isEmpty() ? word : tr("%1: %2").arg(word, Bidi::isolateAuto(item.text));
    }
    case TimelineKind::Message:
        return tr("Message (%1): %2").arg(HistoryWords::message(item.key), Bidi::isolateAuto(item.text.simplified()));
    case TimelineKind::Tier:
        return item.ref.isEmpty() ? tr("No tier any more") : tr("Tier: %1").arg(m_tiers.name(item.ref));
    case TimelineKind::Consent:
        return item.key == u"granted" ? tr("Agreed to messages") : tr("Opted out of messages");
    case TimelineKind::Contact:
        return tr("%1 (%2): %3").arg(ContactText::kind(item.key), ContactText::state(item.ref),
                                     Bidi::isolateAuto(item.text.simplified()));
    }
    return {};
}

QString TimelineView::purchaseText(const TimelineItem &item) const
{
    const QString ref = Bidi::isolate(m_context.format.localDigits(item.ref));
    if (item.key == u"void")
        return tr("Purchase %1, taken back").arg(ref);
    if (item.key == u"refunded")
        return tr("Purchase %1, refunded").arg(ref);
    if (item.key == u"part")
        return tr("Purchase %1, partly refunded").arg(ref);
    return tr("Purchase %1").arg(ref);
}

QString TimelineView::pointsText(const TimelineItem &item) const
{
    QStringList parts;
    const qint64 spent = item.kind == TimelineKind::Purchase ? -item.spent.value() : item.spent.value();
    for (const qint64 value : {item.points.value(), spent}) {
        if (value != 0)
            parts << m_context.format.signedNumber(value);
    }
    return parts.join(u' ');
}

void TimelineView::beginRefund()
{
    const QModelIndex index = m_pane->view().currentIndex();
    if (!index.isValid())
        return;
    const TimelineItem &item = m_model->row(index.row());
    if (item.kind == TimelineKind::Purchase && item.refundable.isPositive())
        beginRefund(domain::PurchaseId(item.sourceId));
}

void TimelineView::beginRefund(domain::PurchaseId id)
{
    const auto purchase = m_context.counter.purchase(id);
    if (!purchase)
        return;
    m_refunded = id;
    m_side->show();
    m_refund->begin(*purchase, m_name);
}

void TimelineView::openSource()
{
    const QModelIndex index = m_pane->view().currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount())
        return;
    const TimelineSource source = sourceOf(m_model->row(index.row()));
    if (source.view.isEmpty())
        m_context.navigator.open(source.page, source.args);
    else
        emit viewWanted(source.view);
}

std::vector<TimelineKind> TimelineView::kinds() const
{
    return m_chips->kinds();
}

QVariant TimelineView::openPanel() const
{
    return m_side->isHidden() || !m_refunded ? QVariant() : QVariant(m_refunded->value());
}

void TimelineView::reopenPanel(const QVariant &which)
{
    if (which.isValid())
        beginRefund(domain::PurchaseId(which.toLongLong()));
}

std::optional<domain::PurchaseId> TimelineView::chosenPurchase() const
{
    const QModelIndex index = m_pane->view().currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount() || !m_pane->view().hasFocus())
        return std::nullopt;
    const TimelineItem &item = m_model->row(index.row());
    return item.kind == TimelineKind::Purchase ? std::optional(domain::PurchaseId(item.sourceId)) : std::nullopt;
}

void TimelineView::updateButtons()
{
    const QModelIndex index = m_pane->view().currentIndex();
    const bool purchase = index.isValid() && index.row() < m_model->rowCount()
        && m_model->row(index.row()).refundable.isPositive();
    m_refundButton->setEnabled(purchase);
    m_open->setEnabled(index.isValid() && index.row() < m_model->rowCount());
}

} // namespace bashgah::ui
