// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour through what opens about members: two side by side, a complaint answered, and the panels of a profile.
// Nothing is kept.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/members/memberservice.h"
#include "ui/appcontext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/tablepane.h"

#include <QAbstractButton>
#include <QDialog>
#include <QTableView>

namespace bashgah::bootstrap {
namespace {

/// The newest purchase on the timeline that can still come back.
void beginRefundOnTimeline()
{
    const auto *list = TourHands::find<ui::TablePane>(QStringLiteral("timeline"));
    const auto *refund = TourHands::find<QAbstractButton>(QStringLiteral("timelineRefund"));
    for (int row = 0; list && refund && row < list->view().model()->rowCount(); ++row) {
        list->view().setCurrentIndex(list->view().model()->index(row, 0));
        if (refund->isEnabled())
            break;
    }
    TourHands::click(QStringLiteral("timelineRefund"));
}

} // namespace

void Tour::addPeople()
{
    add(QStringLiteral("duplicates-found"), [this] { context().navigator.open(ui::pages::duplicates); },
        [] { return TourHands::hasRows(QStringLiteral("duplicateList")); }, false);
    add(QStringLiteral("duplicates-compared"), [] { TourHands::openRow(QStringLiteral("duplicateList"), 0); },
        [] { return TourHands::seen(QStringLiteral("mergeDo")); });
    addClosing(QStringLiteral("mergeDo"));
    add(QStringLiteral("contacts-waiting"), [this] { context().navigator.open(ui::pages::contacts); },
        [] { return TourHands::hasRows(QStringLiteral("contactList")); }, false);
    add(QStringLiteral("contacts-answer"), [] { TourHands::openRow(QStringLiteral("contactList"), 0); },
        [] { return TourHands::seen(QStringLiteral("contactAnswer")); });
    addClosing(QStringLiteral("contactAnswer"));
}

void Tour::addProfilePanels()
{
    const auto panel = [this](const QString &name, const QString &view, const QString &button, const QString &part) {
        add(name, [view, button] {
            TourHands::click(view);
            TourHands::click(button);
        }, [part] { return TourHands::seen(part); });
        addClosing(part);
    };
    add(QStringLiteral("member-again"), [this] {
        context().toasts.dismiss();
        context().navigator.open(ui::pages::memberProfile, {{QStringLiteral("member"), m_customer.id.value()}});
        TourHands::click(QStringLiteral("choice.timeline"));
    }, [] { return TourHands::hasRows(QStringLiteral("timeline")); }, false);
    add(QStringLiteral("member-refund"), [] { beginRefundOnTimeline(); },
        [] { return TourHands::seen(QStringLiteral("refundSubmit")); });
    addClosing(QStringLiteral("refundSubmit"));
    panel(QStringLiteral("member-adjust"), QStringLiteral("choice.points"), QStringLiteral("adjust"),
          QStringLiteral("adjustSubmit"));
    panel(QStringLiteral("member-tier-by-hand"), QStringLiteral("choice.tier"), QStringLiteral("tierPin"),
          QStringLiteral("pinSubmit"));
    panel(QStringLiteral("member-contact-new"), QStringLiteral("choice.contacts"), QStringLiteral("contactNew"),
          QStringLiteral("contactSave"));
    add(QStringLiteral("member-erase"), [] {
        TourHands::click(QStringLiteral("choice.consent"));
        TourHands::click(QStringLiteral("memberErase"));
    }, [] { return TourHands::seen(QStringLiteral("typed")); });
    add(QStringLiteral("member-kept"), [] {
        if (auto *question = qobject_cast<QDialog *>(TourHands::dialog()))
            question->reject();
    }, [this]() -> QString {
        const auto member = context().members.member(m_customer.id);
        return member && member->member.details.mobile ? TourHands::gone(QStringLiteral("typed"))
                                                       : QStringLiteral("the member is gone");
    }, false);
}

} // namespace bashgah::bootstrap
