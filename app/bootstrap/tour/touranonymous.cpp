// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A purchase of nobody, which finds its member a moment later.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/counter/counterservice.h"
#include "ui/appcontext.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/tablepane.h"

#include <QAbstractItemView>
#include <QTableView>

namespace bashgah::bootstrap {

void Tour::addAnonymous()
{
    add(QStringLiteral("counter-nobody-chosen"), [this] {
        context().toasts.dismiss();
        call(QStringLiteral("counter.find"));
        TourHands::focus(QStringLiteral("findMember"));
        TourHands::key(Qt::Key_Return); // in the empty field: without a member
    }, [] { return TourHands::focused(QStringLiteral("amount")); }, false);
    add(QStringLiteral("counter-anonymous"), [] { TourHands::type(QStringLiteral("95.")); },
        [] { return TourHands::hasWords(QStringLiteral("resultFigure")); });
    add(QStringLiteral("counter-anonymous-recorded"), [this] {
        m_count = newestSale();
        TourHands::key(Qt::Key_Return); // to the button
        TourHands::key(Qt::Key_Return); // records
    }, [this] { return isNewerSale(); }, false);
    addAttaching();
}

void Tour::addAttaching()
{
    add(QStringLiteral("counter-attach"), [this] {
        context().toasts.dismiss();
        if (!TourHands::find<ui::TablePane>(QStringLiteral("today"))) // folded away in the low window
            TourHands::click(QStringLiteral("todayUnfold"));
        if (const auto *today = TourHands::find<ui::TablePane>(QStringLiteral("today"))) {
            today->view().setFocus();
            today->view().setCurrentIndex(today->view().model()->index(0, 0));
        }
        TourHands::click(QStringLiteral("stripAttach"));
        TourHands::focus(QStringLiteral("attachMember"));
        TourHands::type(m_customer.mobile.right(5));
    }, []() -> QString {
        const auto *hits = TourHands::find<QAbstractItemView>(QStringLiteral("memberHits"));
        const bool found = hits && hits->model() && hits->model()->rowCount() > 0;
        return found ? TourHands::focused(QStringLiteral("attachMember"))
                     : QStringLiteral("the search finds nobody");
    });
    add(QStringLiteral("counter-attached"), [] { TourHands::key(Qt::Key_Return); }, [this]() -> QString {
        const auto today = context().counter.today(1);
        const bool owned = today && !today->empty() && today->front().purchase.member;
        return owned ? TourHands::gone(QStringLiteral("attachMember"))
                     : QStringLiteral("the purchase is still nobody's");
    });
    add(QStringLiteral("counter-attached-folded"), [this] {
        context().toasts.dismiss();
        call(QStringLiteral("counter.find"));
    }, [] { return TourHands::focused(QStringLiteral("findMember")); }, false);
}

} // namespace bashgah::bootstrap
