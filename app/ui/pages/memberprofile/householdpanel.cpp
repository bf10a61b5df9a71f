// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/householdpanel.h"

#include "services/members/memberservice.h"
#include "services/members/membersheetservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/enterorder.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

std::optional<domain::StaffId> staffOf(const AppContext &context)
{
    return chosenStaff(context.settings);
}

} // namespace

HouseholdPanel::HouseholdPanel(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_text(new QLabel), m_caption(new QLabel(tr("Lives with"))),
      m_with(new QLineEdit), m_join(new QPushButton(tr("Join"))), m_leave(new QPushButton(tr("Leave the household"))),
      m_pooled(new QCheckBox(tr("Points together"))), m_apart(new QCheckBox(tr("Own points apart"))),
      m_points(new QLabel), m_error(new QLabel)
{
    m_text->setObjectName(QStringLiteral("householdText"));
    m_with->setObjectName(QStringLiteral("householdWith"));
    m_with->setPlaceholderText(tr("Mobile or code"));
    m_with->setAccessibleName(m_caption->text());
    m_caption->setBuddy(m_with);
    m_join->setObjectName(QStringLiteral("joinHousehold"));
    m_leave->setObjectName(QStringLiteral("leaveHousehold"));
    Theme::setTone(m_error, Tone::Error);
    buildPoints();
    for (QLabel *label : {m_text, m_points, m_error})
        label->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_caption);
    row->addWidget(m_with, 1);
    row->addWidget(m_join);
    row->addWidget(m_leave);
    row->addStretch(); // the button to leave stands alone
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addLayout(row);
    for (QWidget *part : {static_cast<QWidget *>(m_pooled), static_cast<QWidget *>(m_apart),
                          static_cast<QWidget *>(m_points), static_cast<QWidget *>(m_error)})
        column->addWidget(part);
    connect(m_join, &QPushButton::clicked, this, &HouseholdPanel::join);
    connect(m_leave, &QPushButton::clicked, this, &HouseholdPanel::leave);
    connect(m_text, &QLabel::linkActivated, this, [this](const QString &link) {
        m_context.navigator.open(pages::memberProfile, {{QStringLiteral("member"), link.toLongLong()}});
    });
    new EnterOrder({m_with}, [this] { join(); }, this);
}

void HouseholdPanel::buildPoints()
{
    m_pooled->setObjectName(QStringLiteral("householdPooled"));
    m_pooled->setToolTip(tr("Each of them may spend the points of all, those that expire first before the others. "
                            "Everyone still earns the own points and tier."));
    m_apart->setObjectName(QStringLiteral("householdApart"));
    m_apart->setToolTip(tr("Nobody else spends this member's points, and this member spends nobody else's."));
    for (QCheckBox *box : {m_pooled, m_apart}) {
        box->setAccessibleDescription(box->toolTip());
        typedwork::keepsAtOnce(*box);
    }
    m_points->setObjectName(QStringLiteral("householdPoints"));
    connect(m_pooled, &QCheckBox::clicked, this, &HouseholdPanel::poolPoints);
    connect(m_apart, &QCheckBox::clicked, this, &HouseholdPanel::keepApart);
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
    showPoints(has ? **home : services::Household());
}

void HouseholdPanel::showPoints(const services::Household &home)
{
    const bool has = !home.people.empty();
    m_pooled->setVisible(has);
    m_pooled->setChecked(home.pooled);
    m_apart->setVisible(has && home.pooled);
    QStringList lines;
    bool apart = false;
    for (const services::Household::Person &person : home.people) {
        if (person.id == m_member)
            apart = person.ownPoints;
        else if (person.ownPoints) //: %1 name of a member
            lines << tr("%1 keeps the own points apart.").arg(Bidi::isolateAuto(person.name));
    }
    m_apart->setChecked(apart);
    if (home.pooled && home.together > domain::Points())
        lines.prepend(tr("Can be spent together: %1").arg(m_context.format.points(home.together)));
    m_points->setText(lines.join(u'\n'));
    m_points->setVisible(home.pooled && !lines.isEmpty());
}

void HouseholdPanel::poolPoints(bool together)
{
    if (m_member)
        done(m_context.memberSheets.poolPoints(*m_member, together, staffOf(m_context)));
}

void HouseholdPanel::keepApart(bool apart)
{
    if (m_member)
        done(m_context.memberSheets.keepPointsApart(*m_member, apart, staffOf(m_context)));
}

/// What was refused shows as it still is.
void HouseholdPanel::done(const domain::Result<void> &result)
{
    showMember(*m_member);
    if (result)
        m_context.events.notify(); // what each of them can spend is another now
    else
        showProblem(errorText(result.error(), m_context.format));
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
    done({});
}

void HouseholdPanel::leave()
{
    if (!m_member)
        return;
    done(m_context.memberSheets.leaveHousehold(*m_member, staffOf(m_context)));
}

void HouseholdPanel::showProblem(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(m_error);
}

} // namespace bashgah::ui
