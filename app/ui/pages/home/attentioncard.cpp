// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/attentioncard.h"

#include "domain/member/memberfilter.h"
#include "services/backup/backupservice.h"
#include "services/members/attentionservice.h"
#include "services/members/contactservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/contacttext.h"
#include "ui/shell/navigator.h"
#include "ui/theme/theme.h"
#include "ui/widgets/leading.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

namespace {

constexpr int shownContacts = 4;
constexpr int shownBirthdays = 4;
constexpr int comingDays = 7;
constexpr int backupTooOld = 7; ///< days

} // namespace

AttentionCard::AttentionCard(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(tr("Waiting for you"));
    m_grid = new QGridLayout;
    m_grid->setColumnStretch(0, 1);
    m_grid->setHorizontalSpacing(Theme::gap);
    m_card->body()->addLayout(m_grid);
    column->addWidget(m_card);
}

void AttentionCard::refresh()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines = 0;
    addContacts();
    addBirthdays();
    addExpiring();
    addMemberships();
    addBackup();
    setVisible(m_lines > 0);
}

void AttentionCard::addLine(const QString &words, const QString &button, const QString &name,
                            std::function<void()> open)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    alignLeading(label);
    auto *go = new QPushButton(button);
    go->setObjectName(name);
    go->setAccessibleDescription(words);
    connect(go, &QPushButton::clicked, this, std::move(open));
    m_grid->addWidget(label, m_lines, 0);
    m_grid->addWidget(go, m_lines, 1);
    ++m_lines;
}

void AttentionCard::addContacts()
{
    const auto due = m_context.contacts.due(shownContacts);
    for (const domain::Contact &contact : due.value_or(std::vector<domain::Contact>())) {
        const QString words = tr("%1, %2: %3 (%4)")
                                  .arg(ContactText::kind(contact.kind), Bidi::isolateAuto(contact.memberName),
                                       Bidi::isolateAuto(contact.text.simplified().left(80)),
                                       m_context.format.relativeDay(contact.due.value_or(m_context.today()),
                                                                    m_context.today()));
        addLine(words, tr("Open"), QStringLiteral("dueContact"), [this, id = contact.id.value()] {
            m_context.navigator.open(pages::contacts, {{QStringLiteral("contact"), id}});
        });
    }
}

void AttentionCard::addBirthdays()
{
    const auto born = m_context.attention.birthdays(comingDays, shownBirthdays);
    for (const services::ComingBirthday &each : born.value_or(std::vector<services::ComingBirthday>())) {
        addLine(tr("Birthday of %1: %2")
                    .arg(Bidi::isolateAuto(each.name), m_context.format.relativeDay(each.day, m_context.today())),
                tr("Open"), QStringLiteral("comingBirthday"), [this, id = each.member.value()] {
                    m_context.navigator.open(pages::memberProfile, {{QStringLiteral("member"), id}});
                });
    }
}

void AttentionCard::addExpiring()
{
    const auto soon = m_context.attention.expiring(comingDays);
    if (!soon || soon->members == 0)
        return;
    addLine(tr("%1 of %2 members end within a week")
                .arg(m_context.format.points(soon->points), m_context.format.number(soon->members)),
            tr("Write to members"), QStringLiteral("expiringPoints"),
            [this] {
                domain::MemberFilter ending;
                ending.clauses = {{domain::ClauseSubject::PointsEnd, domain::ClauseTest::DaysAheadAtMost, {}, {}, comingDays, 0}};
                m_context.navigator.open(pages::campaigns, {{QStringLiteral("filter"), domain::toJsonText(ending)}});
            });
}

void AttentionCard::addMemberships()
{
    const auto soon = m_context.attention.membershipsEnding();
    if (!soon || *soon == 0)
        return;
    addLine(tr("Paid memberships that end soon: %1").arg(m_context.format.number(*soon)), tr("Open"),
            QStringLiteral("endingMemberships"), [this] {
                m_context.navigator.open(pages::programme, {{QStringLiteral("focus"), QStringLiteral("plans")}});
            });
}

void AttentionCard::addBackup()
{
    const auto newest = m_context.backup.newest();
    if (m_context.shop.isDemo || !newest) // that there is none yet, the first steps say
        return;
    const QDate day = m_context.shop.calendar.localDay(newest->madeAt);
    if (day.daysTo(m_context.today()) < backupTooOld)
        return;
    addLine(tr("The last backup is old: %1").arg(m_context.format.relativeDay(day, m_context.today())), tr("Back up"),
            QStringLiteral("oldBackup"), [this] {
                m_context.navigator.open(pages::settings, {{QStringLiteral("section"), QStringLiteral("backup")}});
            });
}

} // namespace bashgah::ui
