// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/pages.h"

#include "ui/pages/analytics/analyticspage.h"
#include "ui/pages/campaigns/campaignspage.h"
#include "ui/pages/charity/charitypage.h"
#include "ui/pages/counter/counterpage.h"
#include "ui/pages/games/gamespage.h"
#include "ui/pages/contacts/contactspage.h"
#include "ui/pages/duplicates/duplicatespage.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/memberprofile/memberprofilepage.h"
#include "ui/pages/members/memberspage.h"
#include "ui/pages/partners/partnerspage.h"
#include "ui/pages/products/productspage.h"
#include "ui/pages/print/printpage.h"
#include "ui/pages/programs/programmepage.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/pages/rewards/rewardspage.h"
#include "ui/pages/imports/importspage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/staff/staffpage.h"
#include "ui/shell/pageregistry.h"

namespace bashgah::bootstrap {

// A page is one line here and its header above. Order: home, counter, members, member profile (not
// in the rail), programme, rewards, charity, games, partners, campaigns, analytics, reports, imports,
// settings.
void registerPages(ui::PageRegistry &pages)
{
    pages.add<ui::HomePage>();
    pages.add<ui::CounterPage>();
    pages.add<ui::MembersPage>();
    pages.add<ui::MemberProfilePage>();
    pages.add<ui::DuplicatesPage>();
    pages.add<ui::ContactsPage>();
    pages.add<ui::ProgrammePage>();
    pages.add<ui::RewardsPage>();
    pages.add<ui::ProductsPage>();
    pages.add<ui::CharityPage>();
    pages.add<ui::GamesPage>();
    pages.add<ui::PartnersPage>();
    pages.add<ui::CampaignsPage>();
    pages.add<ui::AnalyticsPage>();
    pages.add<ui::ReportsPage>();
    pages.add<ui::ImportsPage>();
    pages.add<ui::StaffPage>();
    pages.add<ui::PrintPage>();
    pages.add<ui::SettingsPage>();
}

} // namespace bashgah::bootstrap
