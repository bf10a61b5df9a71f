// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour through the messages: a draft from top to bottom, the list, what became of one.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "ui/appcontext.h"
#include "ui/widgets/tablepane.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>

namespace bashgah::bootstrap {
namespace {

QString rows()
{
    const auto *table = TourHands::find<ui::TablePane>(QStringLiteral("campaignList"));
    const bool filled = table && table->view().model()->rowCount() > 1;
    return filled ? QString() : QStringLiteral("the list of campaigns is short");
}

} // namespace

void Tour::addCampaigns()
{
    addPage(ui::pages::campaigns, QStringLiteral("pagePrimary"));
    add(QStringLiteral("campaign-compose"), [] { TourHands::click(QStringLiteral("pagePrimary")); },
        [] { return TourHands::seen(QStringLiteral("campaignName")); });
    add(QStringLiteral("campaign-message"), [] {
        TourHands::focus(QStringLiteral("campaignName"));
        TourHands::type(QStringLiteral("یلدا"));
        TourHands::focus(QStringLiteral("body"));
        TourHands::type(QStringLiteral("شب یلدا مبارک. تا پایان هفته آجیل با ۱۰ درصد تخفیف. "));
    }, [] { return TourHands::hasWords(QStringLiteral("partsCount")); });
    add(QStringLiteral("campaign-counted"), [] {}, [] { return TourHands::hasWords(QStringLiteral("sendSummary")); },
        false);
    add(QStringLiteral("campaign-gateway"), [] {
        auto *profile = TourHands::find<QComboBox>(QStringLiteral("profile"));
        if (profile)
            profile->setCurrentIndex(profile->count() - 1);
        TourHands::show(QStringLiteral("profile"));
    }, [] { return TourHands::seen(QStringLiteral("saveGateway")); });
    add(QStringLiteral("campaign-sending"), [] { TourHands::show(QStringLiteral("sendSummary")); },
        [] { return TourHands::hasWords(QStringLiteral("sendSummary")); });
    add(QStringLiteral("campaign-narrowed"), [] {
        TourHands::click(QStringLiteral("narrow"));
        TourHands::show(QStringLiteral("audienceCounts"));
    }, [] { return TourHands::hasWords(QStringLiteral("audienceCounts")); });
    add(QStringLiteral("campaigns-back"), [] { TourHands::click(QStringLiteral("allCampaigns")); },
        [] { return TourHands::seen(QStringLiteral("pagePrimary")); }, false);
    add(QStringLiteral("campaigns-list"), [] {}, [] { return rows(); });
    add(QStringLiteral("campaign-progress"), [] {
        const auto *table = TourHands::find<ui::TablePane>(QStringLiteral("campaignList"));
        if (!table)
            return;
        table->view().setFocus();
        table->view().setCurrentIndex(table->view().model()->index(table->view().model()->rowCount() - 1, 0));
        TourHands::key(Qt::Key_Return);
    }, [] { return TourHands::hasWords(QStringLiteral("campaignFigures")); });
}

} // namespace bashgah::bootstrap
