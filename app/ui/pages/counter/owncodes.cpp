// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/owncodes.h"

#include "domain/code/shopcode.h"
#include "services/coupons/couponservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidingbutton.h"
#include "ui/widgets/leading.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr int mostShown = 3;

} // namespace

OwnCodes::OwnCodes(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    auto *head = new QLabel(tr("Codes of the member"));
    head->setFont(Theme::font(TextSize::Strong));
    alignLeading(head);
    column->addWidget(head);
    hide();
}

void OwnCodes::showNothing()
{
    if (m_rows) { // not at once: it may be one of its own buttons that asks
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = nullptr;
    hide();
}

void OwnCodes::showMember(domain::MemberId member)
{
    showNothing();
    const auto codes = m_context.coupons.openOf(member);
    if (!codes) {
        emit failed(codes.error());
        return;
    }
    if (codes->empty())
        return;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::smallGap / 2);
    const int count = static_cast<int>(codes->size());
    for (int i = 0; i < std::min(count, mostShown); ++i)
        add((*codes)[static_cast<size_t>(i)], member);
    if (count > mostShown)
        addText(tr("and %1 more").arg(m_context.format.number(count - mostShown)));
    layout()->addWidget(m_rows);
    show();
}

void OwnCodes::add(const domain::Voucher &voucher, domain::MemberId member)
{
    const auto code = domain::ShopCode::parse(voucher.code);
    const QString number = Bidi::isolate(m_context.format.localDigits(code ? code->grouped() : voucher.code));
    const auto usable = domain::checkVoucher(voucher, m_context.today(), member);
    if (!usable) { // of tomorrow, as a rule
        addText(ErrorText(usable.error(), m_context.format).problem());
        return;
    }
    const QString name = Bidi::isolateAuto(voucher.rule.discount.name);
    //: %1 what a code is for, %2 its digits
    const QString text = tr("%1: %2").arg(name, number);
    auto *button = new ElidingButton(text);
    button->keepWhole(text.mid(text.indexOf(name) + name.size()));
    button->setObjectName(QStringLiteral("ownCode"));
    const auto last = voucher.lastDay();
    button->setTip(last ? tr("Put it on the bill; valid until %1").arg(m_context.format.dateLong(*last))
                        : tr("Put it on the bill"));
    m_rows->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, text = voucher.code] { emit codeWanted(text); });
}

void OwnCodes::addText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    alignLeading(label);
    Theme::setMuted(label);
    m_rows->layout()->addWidget(label);
}

} // namespace bashgah::ui
