// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bootstrap/tour/othertill.h"
#include "bootstrap/tour/tourrunner.h"
#include "domain/base/id.h"
#include "domain/points/points.h"
#include "ui/shell/route.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace bashgah::ui {
struct AppContext;
}

namespace bashgah::bootstrap {

class Bootstrap;
class Session;

/// Drives the real window through the main job on a fresh demo shop and saves a picture of every
/// page and state (bashgah --tour DIR). Each step checks something; the program ends with exit code
/// 1 at the first that fails.
class Tour final : public QObject
{
    Q_OBJECT
public:
    Tour(Bootstrap &bootstrap, QString folder, QObject *parent = nullptr);
    /// Begins with the first page, which must be on screen.
    void start();

private:
    struct Customer
    {
        domain::MemberId id{0};
        QString mobile;
        domain::Points before;   ///< balance when chosen, with gifts that waited for a sale
        domain::Points expected; ///< balance that the preview promised
    };
    /// Something that opens beside a page.
    struct Form
    {
        QString name;
        QString page;
        QVariantMap args;
        QStringList buttons; ///< pressed one after the other
        QString part;        ///< to be seen then
    };

    void buildSteps();
    // in the order of the tour
    void addStart();
    void addCounterSale();
    void addRegister();
    void addRedeem();
    void addRefund();
    void addDesk();
    void addScenes();
    void addKindOfRefund();
    void addGift();
    void addHousehold();
    void addCounterStates();
    void addGoods();
    void addParked();
    void addMargin();
    void addAnonymous();
    void addAttaching();
    void addBills();
    void addAtCounter();
    void addRewards();
    void addPartners();
    void addCodes();
    void addCharity();
    void addStaff();
    void addCutTrail();
    void addLock();
    void addWatch(const QString &ownersPin);
    void addSecondPerson(const QString &ownersPin);
    void giveByHand();
    void addRecovery();
    void addMembers();
    void addPeople();
    void addProfilePanels();
    void addForms();
    void addVersions();
    void addProgramme();
    void addConditions();
    void addSavedProgramme();
    void addTrials();
    void addCampaigns();
    void addAnalytics();
    void addReports();
    void addSettings();
    void addImports();
    void addShell();
    void addHelp();
    void addBusyFile();
    void addEmptyShop();
    void addEmptyPages();
    void addNewcomer();
    void addClosedShops();
    void addKeptShop();
    void addRefused(const QString &name, const char *shop);
    void addDamagedShop();

    void add(const QString &name, std::function<void()> act, std::function<QString()> missing,
             bool picture = true);
    /// Goes to a page by its button in the rail.
    void addPage(const QString &page, const QString &widget);
    /// A picture of it; then it is closed again.
    void addForm(const Form &form);
    void addClosing(const QString &part);
    /// By its command, wherever the caret is.
    void call(const QString &id);
    [[nodiscard]] ui::AppContext &context() const;
    [[nodiscard]] QString onPage(const QString &page) const;
    /// At its first page, in the smallest window, and nothing is being done.
    [[nodiscard]] QString shopIsOpen() const;
    /// There, with words in place of what is not there yet.
    [[nodiscard]] QString isBare(const QString &page) const;
    /// A regular with points to spend, other than those chosen before; notes the balance.
    void chooseCustomer(domain::Points atLeast);
    [[nodiscard]] domain::Points balance() const;
    [[nodiscard]] QString balanceIsExpected() const;
    /// The number of the last purchase of today; 0: there is none.
    [[nodiscard]] int newestSale() const;
    /// Than the one that was counted.
    [[nodiscard]] QString isNewerSale() const;
    [[nodiscard]] QString currentPage() const;
    void finish(const QString &failure);

    Bootstrap &m_bootstrap;
    QString m_folder;
    TourRunner m_runner;
    std::vector<TourStep> m_steps;
    Customer m_customer;
    int m_count = 0;      ///< what a step counted before it acted
    QString m_text;       ///< what a step read before it acted
    OtherTill m_other;
    QStringList m_leftOut; ///< what cannot be shown here, and why
};

} // namespace bashgah::bootstrap
