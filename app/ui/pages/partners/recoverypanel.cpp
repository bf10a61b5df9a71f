// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/recoverypanel.h"

#include "services/partners/partnerrecovery.h"
#include "services/partners/partnerservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/pointsedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::DisputeReason;
using domain::ExchangeEntry;
using domain::PartnerDispute;
using domain::Points;

namespace {

constexpr size_t shownDisputes = 20;

QLabel *textLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    alignLeading(label);
    return label;
}

QPushButton *namedButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

RecoveryPanel::RecoveryPanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    buildDisputes();
    buildAgain();
    column->addStretch(1);
    setPartner({});
}

void RecoveryPanel::buildAgain()
{
    auto *card = new Card(tr("When files are missing"));
    auto *hint = textLabel(tr("After a restored backup or a new key, everything from a file on can be sent once more. What the other shop has already is not booked twice."));
    Theme::setMuted(hint);
    card->body()->addWidget(hint);
    m_from = new PointsEdit(m_context.format);
    m_from->setObjectName(QStringLiteral("recoveryFrom"));
    m_from->setAccessibleName(tr("From file number"));
    m_from->setPlaceholderText(tr("From file number"));
    card->body()->addWidget(m_from);
    m_send = namedButton(tr("Send them again"), "recoverySend");
    m_ask = namedButton(tr("Ask for theirs again"), "recoveryAsk");
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(m_send);
    row->addWidget(m_ask);
    card->body()->addLayout(row);
    layout()->addWidget(card);
    connect(m_send, &QPushButton::clicked, this, [this] { again(true); });
    connect(m_ask, &QPushButton::clicked, this, [this] { again(false); });
}

void RecoveryPanel::buildDisputes()
{
    auto *card = new Card(tr("Lines that do not fit our book"));
    m_disputed = card;
    m_lines = textLabel({});
    m_lines->setObjectName(QStringLiteral("disputedLines"));
    card->body()->addWidget(m_lines);
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("disputeNote"));
    m_note->setAccessibleName(tr("What was agreed with the partner"));
    m_note->setPlaceholderText(tr("What was agreed with the partner"));
    card->body()->addWidget(m_note);
    QPushButton *close = namedButton(tr("They are settled"), "disputeClose");
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(close);
    card->body()->addLayout(row);
    layout()->addWidget(card);
    connect(close, &QPushButton::clicked, this, &RecoveryPanel::closeAll);
}

void RecoveryPanel::setPartner(const std::optional<services::PartnerRow> &row)
{
    m_row = row;
    m_send->setEnabled(row.has_value());
    m_ask->setEnabled(row.has_value());
    m_disputes.clear();
    if (row && row->disputed > 0) {
        if (auto read = m_context.partners.recovery().disputes(row->id))
            m_disputes = std::move(*read);
    }
    QStringList lines;
    for (size_t i = 0; i < m_disputes.size() && i < shownDisputes; ++i)
        lines << lineText(m_disputes[i]);
    if (m_disputes.size() > shownDisputes)
        lines << tr("and %1 more").arg(m_context.format.number(static_cast<qint64>(m_disputes.size() - shownDisputes)));
    m_lines->setText(lines.join(u'\n'));
    m_disputed->setVisible(!m_disputes.empty());
}

QString RecoveryPanel::lineText(const PartnerDispute &dispute) const
{
    const QString reason = dispute.reason == DisputeReason::UnknownVoucher ? tr("there is no such voucher of ours")
        : dispute.reason == DisputeReason::UnknownMove  ? tr("takes back what is not here")
        : dispute.reason == DisputeReason::NotAMobile   ? tr("its member cannot be told")
                                                        : tr("was here with another content");
    //: of a file that came; %3 a day, %4 points or a dash, %5 why it was not booked
    return tr("File %1, line %2, %3, %4: %5")
        .arg(m_context.format.number(dispute.file), m_context.format.number(dispute.line),
             m_context.format.dateShort(dispute.day),
             dispute.points.isZero() ? QStringLiteral("–") : m_context.format.points(dispute.points), reason);
}

void RecoveryPanel::again(bool send)
{
    if (!m_row)
        return;
    const qint64 number = m_from->value().value_or(Points(0)).value();
    services::PartnerRecovery &recovery = m_context.partners.recovery();
    const auto fine = send ? recovery.sendAgain(m_row->id, number, staff()) : recovery.askAgain(m_row->id, number, staff());
    if (!fine) {
        m_from->setFocus();
        emit failed(fine.error());
        return;
    }
    m_from->clear();
    emit done(send ? tr("The next file holds everything from file %1 on once more.").arg(m_context.format.number(number))
                   : tr("The next file asks the partner for everything from file %1 on.").arg(m_context.format.number(number)));
}

void RecoveryPanel::closeAll()
{
    for (const PartnerDispute &dispute : m_disputes) {
        const auto closed = m_context.partners.recovery().closeDispute(m_row->id, dispute.id, m_note->text(), staff());
        if (!closed) {
            m_note->setFocus();
            emit failed(closed.error());
            return;
        }
    }
    m_note->clear();
    emit done(tr("The lines are settled and will not be booked any more."));
}

std::optional<domain::StaffId> RecoveryPanel::staff() const
{
    return chosenStaff(m_context.settings);
}

} // namespace bashgah::ui
