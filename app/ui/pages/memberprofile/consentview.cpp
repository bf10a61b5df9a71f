// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/consentview.h"

#include "services/members/memberservice.h"
#include "ui/appcontext.h"
#include "ui/pages/memberprofile/privacypanel.h"
#include "ui/format/bidi.h"
#include "ui/format/historywords.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/leading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

ConsentView::ConsentView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(Theme::gap);
    page->addWidget(new ColumnScroll(content));
    m_banner = new Banner;
    outer->addWidget(m_banner);
    auto *now = new Card(tr("Messages"));
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("consentState"));
    m_state->setWordWrap(true);
    m_agree = new QPushButton(tr("The member agrees"));
    m_agree->setObjectName(QStringLiteral("consentAgree"));
    m_refuse = new QPushButton(tr("Opt out"));
    m_refuse->setObjectName(QStringLiteral("consentRefuse"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_agree);
    row->addWidget(m_refuse);
    row->addStretch(1);
    now->body()->addWidget(m_state);
    now->body()->addLayout(row);
    outer->addWidget(now);
    auto *log = new Card(tr("History"));
    m_history = new QLabel;
    m_history->setWordWrap(true);
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_history->setAccessibleName(tr("History of consent"));
    log->body()->addWidget(m_history);
    for (QLabel *label : {m_state, m_history})
        alignLeading(label);
    outer->addWidget(log);
    addRights(outer);
    outer->addStretch(1);
    connect(m_agree, &QPushButton::clicked, this, [this] { setConsent(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { setConsent(false); });
}

void ConsentView::addRights(QVBoxLayout *column)
{
    auto *rights = new Card(tr("Privacy"));
    m_privacy = new PrivacyPanel(m_context);
    rights->body()->addWidget(m_privacy);
    column->addWidget(rights);
    connect(m_privacy, &PrivacyPanel::changed, this, &ConsentView::changed);
}

void ConsentView::showProfile(const services::MemberProfile &profile)
{
    const domain::Member &member = profile.view.member;
    m_member = member.id;
    m_privacy->showMember(member.id);
    m_state->setText(stateText(profile.view));
    m_agree->setEnabled(member.consent != domain::ConsentState::Granted || profile.view.isSuppressed);
    m_refuse->setEnabled(member.consent != domain::ConsentState::Refused);
    QStringList lines;
    for (const services::ConsentEntry &entry : profile.consents)
        lines << entryText(entry);
    m_history->setText(lines.isEmpty() ? tr("Nobody has asked yet.") : lines.join(u'\n'));
}

void ConsentView::setConsent(bool granted)
{
    if (!m_member)
        return;
    m_banner->clear();
    const auto staff = chosenStaff(m_context.settings);
    const QString wording = granted ? tr("Agrees to receive messages") : tr("Opted out of messages");
    const auto done = m_context.members.setConsent(*m_member, granted, wording, staff);
    if (done)
        emit changed();
    else
        m_banner->showError(done.error(), m_context.format);
}

QString ConsentView::stateText(const services::MemberView &member) const
{
    if (!member.member.details.mobile)
        return tr("There is no mobile to send messages to.");
    switch (member.member.consent) {
    case domain::ConsentState::Granted:
        return member.isSuppressed ? tr("Agreed, but the number is on the list of those nobody writes to.")
                                   : tr("Agrees to receive messages.");
    case domain::ConsentState::Refused:
        return tr("Does not want messages; none are sent.");
    case domain::ConsentState::Unknown:
        break;
    }
    return tr("Has not been asked; no messages are sent.");
}

QString ConsentView::entryText(const services::ConsentEntry &entry) const
{
    QStringList parts{m_context.format.dateTime(entry.at), HistoryWords::consent(entry.state),
                      HistoryWords::consentSource(entry.source)};
    if (!entry.wording.isEmpty())
        parts << tr("“%1”").arg(Bidi::isolateAuto(entry.wording));
    if (entry.notice)
        parts << tr("privacy notice, version %1").arg(m_context.format.number(*entry.notice));
    if (!entry.staffName.isEmpty())
        parts << Bidi::isolateAuto(entry.staffName);
    return parts.join(QStringLiteral(" · "));
}

} // namespace bashgah::ui
