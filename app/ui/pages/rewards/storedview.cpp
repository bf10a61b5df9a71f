// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/storedview.h"

#include "domain/code/shopcode.h"
#include "services/members/memberservice.h"
#include "services/stored/storedvalueservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/emptyoffer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tablerows.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QUuid>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::StoredAccount;
using domain::StoredKind;

namespace {

constexpr int formLetters = 32;

struct StoredColumns
{
    Q_DECLARE_TR_FUNCTIONS(StoredColumns)
};

QString nameOf(const StoredAccount &account, const Format &format)
{
    if (account.kind == StoredKind::Credit)
        return account.memberName;
    const auto code = domain::ShopCode::parse(account.code);
    return Bidi::isolate(format.localDigits(code ? code->grouped() : account.code));
}

std::vector<Column<StoredAccount>> storedColumns(const Format &format)
{
    std::vector<Column<StoredAccount>> all;
    all.push_back(textColumn<StoredAccount>(
        QStringLiteral("name"), StoredColumns::tr("Card or member"),
        [&format](const StoredAccount &a) { return nameOf(a, format); }));
    all.push_back(textColumn<StoredAccount>(QStringLiteral("kind"), StoredColumns::tr("Kind"), [](const StoredAccount &a) {
        return a.kind == StoredKind::Gift ? StoredColumns::tr("Gift card") : StoredColumns::tr("Credit");
    }));
    all.push_back(textColumn<StoredAccount>(
        QStringLiteral("usable"), StoredColumns::tr("Can pay"),
        [&format](const StoredAccount &a) { return format.moneyNumber(a.usable); }, numberAlignment));
    all.push_back(textColumn<StoredAccount>(
        QStringLiteral("balance"), StoredColumns::tr("In all"),
        [&format](const StoredAccount &a) { return format.moneyNumber(a.balance); }, numberAlignment));
    all.push_back(textColumn<StoredAccount>(
        QStringLiteral("until"), StoredColumns::tr("First to end"),
        [&format](const StoredAccount &a) {
            return a.nextExpiry ? format.dateShort(*a.nextExpiry) : StoredColumns::tr("never");
        }));
    return all;
}

} // namespace

StoredView::StoredView(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(std::make_unique<Model>(storedColumns(context.format), [](const StoredAccount &account) { return account.id; }))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    m_pane = new TablePane(tr("Gift cards and credit"));
    m_pane->setObjectName(QStringLiteral("storedList"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->fitColumns({{20, 0}, {13, 2}, {12, 1}, {12, 4}, {12, 3}}, 0, context.settings,
                       QStringLiteral("stored.list.widths"));
    m_pane->empty().setWords(QStringLiteral("credit-card"), tr("No gift cards yet"),
                             tr("Money paid in is kept for its holder: it is no sale and earns no points; paying with it does."));
    (new EmptyOffer(m_pane->empty(), context))
        ->offer(tr("Sell a gift card"), [this] { takeFocus(); }, {domain::StaffAction::Sell});
    row->addWidget(m_pane, 1);
    row->addWidget(buildForm());
    connect(m_pane, &TablePane::currentChanged, this, [this] { m_topUp->setEnabled(current().has_value()); });
}

QWidget *StoredView::buildForm()
{
    auto *fields = new QWidget;
    m_amount = new MoneyEdit(m_context.format);
    m_amount->setObjectName(QStringLiteral("storedAmount"));
    m_payment = new QComboBox;
    m_payment->addItem(tr("cash"), QStringLiteral("cash"));
    m_payment->addItem(tr("card"), QStringLiteral("card"));
    m_payment->addItem(tr("transfer"), QStringLiteral("transfer"));
    m_lastDay = new JalaliDateEdit(m_context.format, m_context.today());
    m_member = new QLineEdit;
    m_member->setObjectName(QStringLiteral("storedMember"));
    m_form.emplace(fields);
    m_form->row(tr("Amount paid in"), m_amount).field(QStringLiteral("amount"));
    m_form->row(tr("Paid by"), m_payment);
    m_form->row(tr("Last day"), m_lastDay, tr("Empty: for ever.")).field(QStringLiteral("lastDay"));
    m_form->row(tr("Member"), m_member, tr("Mobile or code: then it is this member's credit. Empty: a new gift card."))
        .field(QStringLiteral("member"));
    auto *sellButton = new QPushButton(tr("Take the money in"));
    sellButton->setObjectName(QStringLiteral("storedSell"));
    Theme::setRole(sellButton, ButtonRole::Primary);
    m_topUp = new QPushButton(tr("Pay in on the chosen one"));
    m_topUp->setObjectName(QStringLiteral("storedTopUp"));
    m_topUp->setEnabled(false);
    m_form->widget(sellButton);
    m_form->widget(m_topUp);
    m_form->stretch();
    auto *card = new Card(tr("Money in"));
    card->body()->addWidget(fields);
    connect(sellButton, &QPushButton::clicked, this, &StoredView::sell);
    connect(m_topUp, &QPushButton::clicked, this, &StoredView::topUp);
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto *column = new QWidget;
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->addWidget(card);
    auto *area = new ColumnScroll(column);
    area->setFixedWidth(formLetters * fontMetrics().averageCharWidth());
    return area;
}

void StoredView::reload()
{
    if (!showRows(*m_pane, *m_model, m_context.stored.list(), m_context.format, [this] { reload(); }))
        return;
}

void StoredView::takeFocus()
{
    m_amount->setFocus(Qt::OtherFocusReason);
}

services::PayIn StoredView::payIn() const
{
    services::PayIn in;
    in.amount = m_amount->value().value_or(domain::Money());
    in.payment = m_payment->currentData().toString();
    in.lastDay = m_lastDay->value();
    in.key = m_key;
    in.staff = chosenStaff(m_context.settings);
    return in;
}

domain::Result<std::optional<domain::MemberId>> StoredView::member() const
{
    const QString typed = m_member->text().trimmed();
    if (typed.isEmpty())
        return std::optional<domain::MemberId>();
    const auto found = m_context.members.search(typed, 2);
    if (!found)
        return domain::fail(found.error());
    if (found->size() != 1)
        return domain::fail(domain::Error{domain::ErrorCode::MemberNotFound, {typed}, {}, QStringLiteral("member")});
    return std::optional(found->front().id);
}

void StoredView::sell()
{
    const auto owner = member();
    if (!owner)
        tell(domain::fail(owner.error()));
    else
        tell(*owner ? m_context.stored.topUpCredit(**owner, payIn()) : m_context.stored.issue(payIn()));
}

void StoredView::topUp()
{
    const auto account = current();
    if (!account)
        return;
    tell(account->kind == StoredKind::Gift ? m_context.stored.topUpCard(account->code, payIn())
                                           : m_context.stored.topUpCredit(*account->member, payIn()));
}

void StoredView::tell(const domain::Result<StoredAccount> &done)
{
    if (!done) {
        const domain::ValidationReport left = m_form->showErrors({done.error()}, m_context.format);
        if (!left.empty())
            emit failed(left.front());
        return;
    }
    m_form->clearErrors();
    m_amount->clear();
    m_member->clear();
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    reload();
    if (const auto row = m_model->indexOfKey(done->id))
        m_pane->view().setCurrentIndex(m_model->index(*row, 0));
    const QString name = done->memberName.isEmpty() ? nameOf(*done, m_context.format) : Bidi::isolateAuto(done->memberName);
    //: %1 the code of a gift card or a member's name, %2 an amount
    emit paidIn(tr("%1 holds %2 now.").arg(name, m_context.format.money(done->usable)));
}

std::optional<StoredAccount> StoredView::current() const
{
    return chosenRow(*m_pane, *m_model);
}

} // namespace bashgah::ui
