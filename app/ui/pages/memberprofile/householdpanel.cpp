// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/householdpanel.h"

#include "services/members/memberservice.h"
#include "services/members/membersheetservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/navigator.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterorder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

std::optional<domain::StaffId> staffOf(const AppContext &context)
{
    const int id = context.settings.value(settings::staff);
    return id > 0 ? std::optional(domain::StaffId(id)) : std::nullopt;
}

} // namespace

HouseholdPanel::HouseholdPanel(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_text(new QLabel), m_caption(new QLabel(tr("Lives with"))),
      m_with(new QLineEdit), m_join(new QPushButton(tr("Join"))), m_leave(new QPushButton(tr("Leave the household"))),
      m_error(new QLabel)
{
    m_text->setObjectName(QStringLiteral("householdText"));
    m_text->setWordWrap(true);
    m_with->setObjectName(QStringLiteral("householdWith"));
    m_with->setPlaceholderText(tr("Mobile or code"));
    m_with->setAccessibleName(m_caption->text());
    m_caption->setBuddy(m_with);
    m_join->setObjectName(QStringLiteral("joinHousehold"));
    m_leave->setObjectName(QStringLiteral("leaveHousehold"));
    m_error->setWordWrap(true);
    Theme::setTone(m_error, Tone::Error);
    auto *row = new QHBoxLayout;
    row->addWidget(m_caption);
    row->addWidget(m_with, 1);
    row->addWidget(m_join);
    row->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addLayout(row);
    column->addWidget(m_error);
    connect(m_join, &QPushButton::clicked, this, &HouseholdPanel::join);
    connect(m_leave, &QPushButton::clicked, this, &HouseholdPanel::leave);
    connect(m_text, &QLabel::linkActivated, this, [this](const QString &link) {
        m_context.navigator.open(pages::memberProfile, {{QStringLiteral("member"), link.toLongLong()}});
    });
    new EnterOrder({m_with}, [this] { join(); }, this);
}

void HouseholdPanel::showMember(domain::MemberId member)
{
    if (m_member != member)
        m_with->clear();
    m_member = member;
    const auto home = m_context.memberSheets.householdOf(member);
    showProblem(home ? QString() : errorText(home.error(), m_context.format));
    const bool has = home && *home;
    QStringList others;
    if (has) {
        for (const services::Household::Person &person : (*home)->people) {
            if (person.id != member) {
                others << QStringLiteral("<a href=\"%1\">%2</a>")
                              .arg(QString::number(person.id.value()), Bidi::isolateAuto(person.name).toHtmlEscaped());
            }
        }
    }
    m_text->setText(has ? tr("Household “%1”: with %2").arg(Bidi::isolateAuto((*home)->name).toHtmlEscaped(),
                                                           others.join(tr(", ", "between names")))
                        : QString());
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_text->setVisible(has);
    for (QWidget *part : {static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_with), static_cast<QWidget *>(m_join)})
        part->setVisible(!has);
    m_leave->setVisible(has);
}

void HouseholdPanel::join()
{
    const QString typed = m_with->text().trimmed();
    if (!m_member || typed.isEmpty())
        return;
    const auto with = m_context.members.findByKey(typed);
    const auto joined = with ? m_context.memberSheets.joinHousehold(*m_member, *with, staffOf(m_context))
                             : domain::Result<void>(domain::fail(with.error()));
    if (!joined) {
        showProblem(errorText(joined.error(), m_context.format));
        return;
    }
    m_with->clear();
    showMember(*m_member);
}

void HouseholdPanel::leave()
{
    if (!m_member)
        return;
    const auto left = m_context.memberSheets.leaveHousehold(*m_member, staffOf(m_context));
    if (left)
        showMember(*m_member);
    else
        showProblem(errorText(left.error(), m_context.format));
}

void HouseholdPanel::showProblem(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

} // namespace bashgah::ui
