// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/codesbar.h"

#include "domain/code/shopcode.h"
#include "domain/partner/pointvoucher.h"
#include "domain/program/rulecodes.h"
#include "services/coupons/couponservice.h"
#include "services/partners/partnerservice.h"
#include "services/stored/storedvalueservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/shell/toasts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

CodesBar::CodesBar(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    auto *fields = new QWidget;
    m_code = new QLineEdit;
    m_code->setObjectName(QStringLiteral("code"));
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_form.emplace(fields);
    FormRow *row = &m_form->row(tr("Coupon or gift card"), m_code).field(QStringLiteral("code"));
    row->wrapLabel();
    context.actions.showKey(QStringLiteral("counter.code"), row, [row](const QKeySequence &key) {
        row->setLabel(ActionRegistry::withKey(tr("Coupon or gift card"), key));
    });
    column->addWidget(fields);
    m_useCredit = new QPushButton;
    m_useCredit->setObjectName(QStringLiteral("useCredit"));
    m_useCredit->setCheckable(true);
    m_useCredit->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_useCredit->hide();
    column->addWidget(m_useCredit);
    new EnterOrder({m_code}, [this] { m_code->text().trimmed().isEmpty() ? emit finished() : take(); }, this);
    connect(m_useCredit, &QPushButton::toggled, this, &CodesBar::changed);
}

void CodesBar::clear()
{
    const QSignalBlocker quiet(this);
    m_vouchers.clear();
    m_cards.clear();
    m_ruleCodes.clear();
    m_broughtBy.clear();
    m_code->clear();
    dropCredit();
    setError({});
    showChips();
}

bool CodesBar::isEmpty() const
{
    return m_vouchers.empty() && m_cards.empty() && m_ruleCodes.isEmpty() && m_code->text().isEmpty();
}

void CodesBar::dropCredit()
{
    const QSignalBlocker quiet(m_useCredit);
    m_credit.reset();
    m_useCredit->setChecked(false);
    m_useCredit->hide();
}

void CodesBar::showNobody()
{
    dropCredit();
    m_member.reset();
}

void CodesBar::noteOwner(const QString &code)
{
    if (m_member)
        m_broughtBy.insert_or_assign(code, *m_member);
}

void CodesBar::forgetCode(const QString &code)
{
    std::erase_if(m_vouchers, [&](const domain::Voucher &one) { return one.code == code; });
    std::erase_if(m_cards, [&](const domain::StoredAccount &one) { return one.code == code; });
    m_ruleCodes.removeAll(code);
    m_broughtBy.erase(code);
}

/// What another member brought: nobody pays with somebody else's card. False: there was nothing.
bool CodesBar::dropOthers()
{
    QStringList others;
    for (const auto &[code, owner] : m_broughtBy) {
        if (m_member != owner)
            others.append(code);
    }
    for (const QString &code : std::as_const(others))
        forgetCode(code);
    return !others.isEmpty();
}

void CodesBar::focusCode()
{
    m_code->setFocus(Qt::ShortcutFocusReason);
    m_code->selectAll();
}

void CodesBar::showBuyer(const services::CounterSnapshot &snapshot)
{
    const bool another = snapshot.member != m_member;
    m_member = snapshot.member;
    if (another)
        dropCredit(); // whether the new buyer's is used is for them to say
    m_credit = snapshot.credit;
    m_programme = snapshot.programme;
    bool fewer = dropOthers();
    if ((!m_member || !m_programme) && !m_ruleCodes.isEmpty()) {
        m_ruleCodes.clear();
        fewer = true;
    }
    if (fewer) {
        setError({});
        showChips();
    }
    const bool some = m_credit && m_credit->usable.isPositive();
    m_useCredit->setVisible(some);
    if (some)
        m_useCredit->setText(tr("Pay with credit: %1").arg(m_context.format.money(m_credit->usable)));
    else
        m_useCredit->setChecked(false);
    if (!another)
        return;
    for (domain::Voucher &voucher : m_vouchers) { // limits count for whoever pays
        if (auto fresh = m_context.coupons.look(voucher.code, m_member))
            voucher = std::move(*fresh);
    }
}

void CodesBar::addCode(const QString &code)
{
    setError(look(code));
    showChips();
    emit changed();
}

void CodesBar::removeCode(const QString &code)
{
    forgetCode(code);
    setError({});
    showChips();
    emit changed();
}

void CodesBar::restore(const domain::PurchaseDraft &draft)
{
    for (const QString &code : draft.codes)
        addCode(code);
    for (const domain::TenderWish &wish : draft.tenders) {
        if (wish.code.isEmpty())
            m_useCredit->setChecked(m_credit && m_credit->usable.isPositive());
        else
            addCode(wish.code);
    }
}

std::optional<domain::Error> CodesBar::look(const QString &typed)
{
    if (m_programme) {
        const QStringList asked = domain::splitCodes(m_programme->programme, {typed}).ofRules;
        if (!asked.isEmpty() && !m_member)
            return domain::Error{domain::ErrorCode::NotForMember, {asked.front()}, {}, QStringLiteral("ruleCode")};
        if (!asked.isEmpty()) {
            removeCode(asked.front());
            m_ruleCodes.append(asked.front());
            noteOwner(asked.front());
            return std::nullopt;
        }
    }
    const auto code = domain::ShopCode::parse(typed);
    if (!code)
        return code.error();
    if (code->kind() == domain::CodeKind::Coupon) {
        auto voucher = m_context.coupons.look(typed, m_member);
        if (!voucher)
            return voucher.error();
        removeCode(code->text());
        noteOwner(voucher->code);
        m_vouchers.push_back(std::move(*voucher));
        return std::nullopt;
    }
    auto card = m_context.stored.card(typed);
    if (!card)
        return card.error();
    if (!card->usable.isPositive())
        return domain::Error{domain::ErrorCode::NothingStored, {code->grouped()}, {}, {}};
    removeCode(code->text());
    noteOwner(card->code);
    m_cards.push_back(std::move(*card));
    return std::nullopt;
}

/// Scanned like any other code; its points can be spent on this purchase at once.
void CodesBar::takePartnerVoucher()
{
    const auto spent = m_context.partners.spendVoucher(m_code->text());
    if (!spent) {
        setError(spent.error());
        return;
    }
    m_code->clear();
    setError({});
    m_context.toasts.show(tr("%1 from %2 for %3").arg(m_context.format.points(spent->points),
                                                     Bidi::isolateAuto(spent->partnerName),
                                                     Bidi::isolateAuto(spent->memberName)));
    emit pointsCame(spent->member);
}

void CodesBar::take(const QString &code)
{
    m_code->setText(code);
    take();
}

void CodesBar::take()
{
    if (domain::readVoucher(m_code->text())) {
        takePartnerVoucher();
        return;
    }
    const auto wrong = look(m_code->text());
    if (!wrong)
        m_code->clear();
    showChips();
    emit changed();
    if (wrong)
        setError(wrong);
}

void CodesBar::showChips()
{
    if (m_chips) { // not at once: it may be one of its own buttons that asks
        m_chips->hide();
        m_chips->deleteLater();
        m_chips = nullptr;
    }
    if (m_vouchers.empty() && m_cards.empty() && m_ruleCodes.isEmpty())
        return;
    m_chips = new QWidget;
    auto *flow = new FlowLayout(m_chips);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const domain::Voucher &voucher : m_vouchers)
        addChip(Bidi::isolateAuto(voucher.rule.discount.name), voucher.code);
    for (const domain::StoredAccount &card : m_cards)
        addChip(tr("Gift card: %1").arg(m_context.format.money(card.usable)), card.code);
    for (const QString &code : std::as_const(m_ruleCodes))
        addChip(tr("Code %1").arg(Bidi::isolate(code)), code);
    layout()->addWidget(m_chips);
}

void CodesBar::addChip(const QString &text, const QString &code)
{
    auto *chip = new QPushButton(text);
    chip->setObjectName(QStringLiteral("codeChip"));
    chip->setIcon(icons::icon(u"x"));
    chip->setToolTip(tr("Take %1 away").arg(Bidi::isolate(m_context.format.localDigits(code))));
    chip->setAccessibleDescription(chip->toolTip());
    m_chips->layout()->addWidget(chip);
    connect(chip, &QPushButton::clicked, this, [this, code] {
        removeCode(code);
        m_code->setFocus();
    });
}

void CodesBar::apply(domain::PurchaseDraft &draft) const
{
    for (const domain::Voucher &voucher : m_vouchers)
        draft.codes.append(voucher.code);
    draft.codes.append(m_ruleCodes);
    for (const domain::StoredAccount &card : m_cards)
        draft.tenders.push_back({card.code, {}});
    if (m_useCredit->isChecked() && m_credit)
        draft.tenders.push_back({});
}

void CodesBar::apply(services::CounterSnapshot &snapshot) const
{
    snapshot.vouchers = m_vouchers;
    snapshot.cards = m_cards;
}

void CodesBar::showPreview(const services::CounterPreview &preview)
{
    if (!m_code->text().isEmpty())
        return; // what is being typed has its own message
    setError(preview.gross.isPositive() && !preview.byCodes.refused.empty()
                 ? std::optional(preview.byCodes.refused.front().why)
                 : std::nullopt);
}

bool CodesBar::showRefusal(const domain::Error &error)
{
    if (error.field != u"code" && error.field != u"credit")
        return false;
    setError(error);
    focusCode();
    return true;
}

void CodesBar::setError(const std::optional<domain::Error> &error)
{
    m_form->rowOf(QStringLiteral("code"))->setError(error ? errorText(*error, m_context.format) : QString());
}

} // namespace bashgah::ui
