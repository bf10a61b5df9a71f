// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/attachbynumber.h"

#include "domain/text/persiantext.h"
#include "services/counter/attachservice.h"
#include "services/counter/counterservice.h"
#include "ui/appcontext.h"
#include "ui/format/errortext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

AttachByNumber::AttachByNumber(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    auto *row = new QHBoxLayout;
    m_number = new QLineEdit;
    m_number->setObjectName(QStringLiteral("attachNumber"));
    m_number->setPlaceholderText(tr("Number of a purchase without a member"));
    m_number->setAccessibleName(m_number->placeholderText());
    auto *give = new QPushButton(tr("Give it to this member"));
    give->setObjectName(QStringLiteral("attachGive"));
    row->addWidget(m_number, 1);
    row->addWidget(give);
    m_note = new QLabel;
    m_note->setObjectName(QStringLiteral("attachNote"));
    m_note->setWordWrap(true);
    Theme::setTone(m_note, Tone::Error);
    m_note->hide();
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_number, &QLineEdit::returnPressed, this, &AttachByNumber::attach);
    connect(give, &QPushButton::clicked, this, &AttachByNumber::attach);
}

void AttachByNumber::setMember(domain::MemberId member)
{
    if (m_member == member)
        return;
    m_member = member;
    m_number->clear();
    say({});
}

void AttachByNumber::say(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        announce(m_note);
}

void AttachByNumber::attach()
{
    const QString number = domain::digitsToAscii(m_number->text()).simplified();
    if (number.isEmpty() || !m_member) {
        m_number->setFocus();
        return;
    }
    const auto purchase = m_context.counter.findPurchase(number);
    if (!purchase) {
        say(errorText(purchase.error(), m_context.format));
        return;
    }
    const auto done = m_context.attachments.attach(purchase->id, *m_member, chosenStaff(m_context.settings));
    if (!done && m_context.requests.secondPerson(done.error(), this, [this] { attach(); }))
        return;
    if (!done) {
        say(errorText(done.error(), m_context.format));
        return;
    }
    m_number->clear();
    say({});
    m_context.toasts.show(tr("The purchase is theirs now: %1.").arg(m_context.format.points(done->earned)), tr("Undo"),
                          [this, id = done->id] { undo(id); });
    m_context.events.notify();
    emit attached();
}

void AttachByNumber::undo(domain::PurchaseId purchase)
{
    const auto done = m_context.attachments.detach(purchase, chosenStaff(m_context.settings));
    if (!done && m_context.requests.secondPerson(done.error(), this, [this, purchase] { undo(purchase); }))
        return;
    if (!done) {
        say(errorText(done.error(), m_context.format));
        return;
    }
    m_context.events.notify();
    emit attached();
}

} // namespace bashgah::ui
