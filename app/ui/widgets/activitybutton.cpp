// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/activitybutton.h"

#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/format/activitywords.h"
#include "ui/format/bidi.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/toasts.h"
#include "ui/theme/icons.h"

#include <QMenu>
#include <QUuid>

namespace bashgah::ui {

using services::ActivityChoice;
using services::ConfirmedActivity;

namespace {

constexpr int lastShown = 5;

} // namespace

ActivityButton::ActivityButton(AppContext &context, QWidget *parent)
    : QPushButton(icons::icon(u"circle-check"), tr("Confirm an activity…"), parent), m_context(context),
      m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("confirmActivity"));
    context.actions.showKey(QStringLiteral("counter.activity"), this, [this](const QKeySequence &key) {
        setToolTip(ActionRegistry::withKey(tr("Points for a survey, a review and the like"), key));
    });
    m_menu->setObjectName(QStringLiteral("activityMenu"));
    connect(this, &QPushButton::clicked, this, &ActivityButton::open);
    hide();
}

void ActivityButton::showMember(std::optional<domain::MemberId> member)
{
    m_member = member;
    const auto choices = member ? m_context.activities.choices(*member)
                                : domain::Result<std::vector<ActivityChoice>>(std::vector<ActivityChoice>());
    setVisible(choices && !choices->empty());
}

void ActivityButton::open()
{
    if (!m_member || isHidden())
        return;
    fill();
    m_menu->popup(mapToGlobal(rect().bottomLeft()));
}

void ActivityButton::fill()
{
    m_menu->clear();
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto choices = m_context.activities.choices(*m_member);
    if (!choices) {
        emit failed(choices.error());
        return;
    }
    for (const ActivityChoice &choice : *choices)
        addChoice(choice);
    const auto last = m_context.activities.of(*m_member, lastShown);
    if (!last || last->empty())
        return;
    m_menu->addSeparator();
    for (const ConfirmedActivity &activity : *last) {
        if (!activity.isUndone)
            addUndo(activity);
    }
}

void ActivityButton::addChoice(const ActivityChoice &choice)
{
    const QString name = ActivityWords::name(domain::activityKey(choice.rule.kind), choice.rule.name);
    //: %1 what a member did, %2 points
    const QString text = choice.isOpen ? tr("%1: %2").arg(name, m_context.format.signedPoints(choice.rule.points))
                                       : tr("%1: points were given already").arg(name);
    auto *action = m_menu->addAction(text, this, [this, id = choice.rule.id] { confirm(id); });
    action->setObjectName(QString(QStringLiteral("activity.") + choice.rule.id));
    action->setEnabled(choice.isOpen);
}

void ActivityButton::addUndo(const ConfirmedActivity &activity)
{
    //: %1 what a member did, %2 a day
    auto *action = m_menu->addAction(
        tr("Take back: %1, %2").arg(ActivityWords::name(activity.kind, activity.name),
                                   m_context.format.dateShort(activity.day)),
        this, [this, id = activity.id] { undo(id); });
    action->setObjectName(QStringLiteral("undoActivity.%1").arg(activity.id));
}

void ActivityButton::confirm(const QString &activity)
{
    if (!m_member)
        return;
    const auto done = m_context.activities.confirm(
        {*m_member, activity, chosenStaff(m_context.settings), QString(m_key + activity)});
    if (!done) {
        if (m_context.requests.secondPerson(done.error(), this, [this, activity] { confirm(activity); }))
            return;
        emit failed(done.error());
        return;
    }
    //: %1 what a member did, %2 points
    m_context.toasts.show(tr("Confirmed: %1, %2").arg(ActivityWords::name(done->kind, done->name),
                                                      m_context.format.points(done->points)),
                          tr("Undo"), [this, id = done->id] { undo(id); });
    emit confirmed(*done);
}

void ActivityButton::undo(qint64 id)
{
    const auto done = m_context.activities.undo(id, chosenStaff(m_context.settings));
    if (!done) {
        emit failed(done.error());
        return;
    }
    m_context.toasts.show(tr("%1 was taken back.").arg(ActivityWords::name(done->kind, done->name)));
    emit undone(*done);
}

} // namespace bashgah::ui
