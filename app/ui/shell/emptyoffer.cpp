// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/emptyoffer.h"

#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pageaccess.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace bashgah::ui {

using domain::StaffAction;

EmptyOffer::EmptyOffer(EmptyState &place, AppContext &context)
    : QObject(&place), m_place(place), m_context(context)
{
    place.installEventFilter(this);
    connect(&context.desk, &services::StaffDesk::signedIn, this, &EmptyOffer::follow);
    connect(&context.events, &DataEvents::changed, this, &EmptyOffer::follow); // a role was changed
}

void EmptyOffer::offer(const QString &text, std::function<void()> run, std::vector<StaffAction> needed)
{
    m_text = text;
    m_run = std::move(run);
    m_needed = std::move(needed);
    follow();
}

void EmptyOffer::offerPage(const QString &text, const QString &page, const QVariantMap &args,
                           std::vector<StaffAction> needed)
{
    if (needed.empty())
        needed = PageAccess::neededFor(page);
    offer(text, [this, page, args] { m_context.navigator.open(page, args); }, std::move(needed));
}

void EmptyOffer::withdraw()
{
    offer({}, {});
    m_place.setAction({}, {}); // unseen, it needs no room either
}

/// Behind the lock all stays as it is.
bool EmptyOffer::isAllowed() const
{
    return m_needed.empty() || m_context.desk.isLocked()
        || std::any_of(m_needed.begin(), m_needed.end(),
                       [this](StaffAction each) { return m_context.desk.may(each); });
}

bool EmptyOffer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        follow();
    return QObject::eventFilter(watched, event);
}

/// Most lists have lines: what somebody may do is looked up only where it is seen.
void EmptyOffer::follow()
{
    if (!m_place.isVisible())
        return;
    if (isAllowed())
        m_place.setAction(m_text, m_run);
    else
        m_place.setAction({}, {});
}

} // namespace bashgah::ui
