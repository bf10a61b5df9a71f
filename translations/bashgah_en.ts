<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%1; valid for %Ln days</source>
        <extracomment>%1 a rule, then how long its points live</extracomment>
        <translation>
            <numerusform>%1; valid for %Ln day</numerusform>
            <numerusform>%1; valid for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more for %2 within %Ln days</source>
        <translation>
            <numerusform>%1 more for %2 within %Ln day</numerusform>
            <numerusform>%1 more for %2 within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times a day</source>
        <translation>
            <numerusform>%Ln time a day</numerusform>
            <numerusform>%Ln times a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times a month</source>
        <translation>
            <numerusform>%Ln time a month</numerusform>
            <numerusform>%Ln times a month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%1 points</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tomans</source>
        <translation>
            <numerusform>%1 toman</numerusform>
            <numerusform>%1 tomans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rials</source>
        <translation>
            <numerusform>%1 rial</numerusform>
            <numerusform>%1 rials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation>
            <numerusform>%1 second</numerusform>
            <numerusform>%1 seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>%1 day ago</numerusform>
            <numerusform>%1 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>in %1 day</numerusform>
            <numerusform>in %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftWords</name>
    <message numerus="yes">
        <source>reward number %1, to be fetched within %Ln days</source>
        <translation>
            <numerusform>reward number %1, to be fetched within %Ln day</numerusform>
            <numerusform>reward number %1, to be fetched within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarginWords</name>
    <message numerus="yes">
        <source>%Ln lines leave less than the minimum margin of %1.</source>
        <translation>
            <numerusform>%Ln line leave less than the minimum margin of %1.</numerusform>
            <numerusform>%Ln lines leave less than the minimum margin of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeLeftText</name>
    <message numerus="yes">
        <source>%Ln purchase(s) have a number that both use: the two cannot be merged while they stand.</source>
        <translation>
            <numerusform>%Ln purchase(s) has a number that both use: the two cannot be merged while they stand.</numerusform>
            <numerusform>%Ln purchase(s) have a number that both use: the two cannot be merged while they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prize(s) of lucky draws stay under the old name: a drawn list stays as it was.</source>
        <translation>
            <numerusform>%Ln prize(s) of lucky draws stay under the old name: a drawn list stays as it was.</numerusform>
            <numerusform>%Ln prize(s) of lucky draws stay under the old name: a drawn list stays as it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasion(s) gave both their points; all of them go over.</source>
        <translation>
            <numerusform>%Ln occasion(s) gave both their points; all of them go over.</numerusform>
            <numerusform>%Ln occasion(s) gave both their points; all of them go over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextVisitWords</name>
    <message numerus="yes">
        <source>%1, from %Ln pieces on</source>
        <extracomment>%1 a rule</extracomment>
        <translation>
            <numerusform>%1, from %Ln piece on</numerusform>
            <numerusform>%1, from %Ln pieces on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; valid for %Ln days</source>
        <translation>
            <numerusform>%1; valid for %Ln day</numerusform>
            <numerusform>%1; valid for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all within %Ln days</source>
        <translation>
            <numerusform>all within %Ln day</numerusform>
            <numerusform>all within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message numerus="yes">
        <source>New points can be spent after %Ln days</source>
        <translation>
            <numerusform>New points can be spent after %Ln day</numerusform>
            <numerusform>New points can be spent after %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points are valid for %Ln days</source>
        <translation>
            <numerusform>Points are valid for %Ln day</numerusform>
            <numerusform>Points are valid for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points are valid for %Ln months</source>
        <translation>
            <numerusform>Points are valid for %Ln month</numerusform>
            <numerusform>Points are valid for %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who falls below keeps the tier for %Ln days, %1</source>
        <translation>
            <numerusform>Who falls below keeps the tier for %Ln day, %1</numerusform>
            <numerusform>Who falls below keeps the tier for %Ln days, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing counts %Ln days after a first purchase of at least %1</source>
        <extracomment>%1 an amount</extracomment>
        <translation>
            <numerusform>Bringing counts %Ln day after a first purchase of at least %1</numerusform>
            <numerusform>Bringing counts %Ln days after a first purchase of at least %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, at most %Ln times a month for one member</source>
        <extracomment>%1 when bringing a new member counts</extracomment>
        <translation>
            <numerusform>%1, at most %Ln time a month for one member</numerusform>
            <numerusform>%1, at most %Ln times a month for one member</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever is to go down is on the list %Ln days before</source>
        <translation>
            <numerusform>Whoever is to go down is on the list %Ln day before</numerusform>
            <numerusform>Whoever is to go down is on the list %Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points are valid for %Ln months after the last purchase</source>
        <translation>
            <numerusform>Points are valid for %Ln month after the last purchase</numerusform>
            <numerusform>Points are valid for %Ln months after the last purchase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but for at least %Ln days</source>
        <extracomment>%1 until when</extracomment>
        <translation>
            <numerusform>%1, but for at least %Ln day</numerusform>
            <numerusform>%1, but for at least %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; valid for %Ln days</source>
        <extracomment>%1 what is given and when</extracomment>
        <translation>
            <numerusform>%1; valid for %Ln day</numerusform>
            <numerusform>%1; valid for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 of the points of the new member&apos;s purchases of %Ln days</source>
        <extracomment>%1 when bringing a new member counts, %2 a share</extracomment>
        <translation>
            <numerusform>%1; %2 of the points of the new member&apos;s purchases of %Ln day</numerusform>
            <numerusform>%1; %2 of the points of the new member&apos;s purchases of %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who falls below keeps the tier for %Ln months, %1</source>
        <translation>
            <numerusform>Who falls below keeps the tier for %Ln month, %1</numerusform>
            <numerusform>Who falls below keeps the tier for %Ln months, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A code whose last day has passed lives on for %Ln days if all of its purchase comes back</source>
        <translation>
            <numerusform>A code whose last day has passed lives on for %Ln day if all of its purchase comes back</numerusform>
            <numerusform>A code whose last day has passed lives on for %Ln days if all of its purchase comes back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RewardColumns</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln wait for it</source>
        <translation>
            <numerusform>%1; %Ln wait for it</numerusform>
            <numerusform>%1; %Ln wait for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%1 for every %Ln units</source>
        <translation>
            <numerusform>%1 for every %Ln unit</numerusform>
            <numerusform>%1 for every %Ln units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>%1 for every %Ln units bought</source>
        <translation>
            <numerusform>%1 for every %Ln unit bought</numerusform>
            <numerusform>%1 for every %Ln units bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most once in %Ln days</source>
        <translation>
            <numerusform>at most once in %Ln day</numerusform>
            <numerusform>at most once in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendWords</name>
    <message numerus="yes">
        <source>valid for %Ln days</source>
        <translation>
            <numerusform>valid for %Ln day</numerusform>
            <numerusform>valid for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usable after %Ln days</source>
        <translation>
            <numerusform>usable after %Ln day</numerusform>
            <numerusform>usable after %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierWords</name>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln months</source>
        <translation>
            <numerusform>the last %Ln month</numerusform>
            <numerusform>the last %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::bootstrap::Bootstrap</name>
    <message numerus="yes">
        <source>The work of the night made %Ln gifts ready for members.</source>
        <translation>
            <numerusform>The work of the night made %Ln gift ready for a member.</numerusform>
            <numerusform>The work of the night made %Ln gifts ready for members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::AnalyticsPage</name>
    <message numerus="yes">
        <source>Write to these %Ln members</source>
        <translation>
            <numerusform>Write to these %Ln member</numerusform>
            <numerusform>Write to these %Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::BulkPanel</name>
    <message numerus="yes">
        <source>For %Ln members</source>
        <translation>
            <numerusform>For %Ln member</numerusform>
            <numerusform>For %Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln pairs found</source>
        <translation>
            <numerusform>%Ln pair found</numerusform>
            <numerusform>%Ln pairs found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::EarningSection</name>
    <message numerus="yes">
        <source>%Ln units give %1.</source>
        <translation>
            <numerusform>%Ln unit give %1.</numerusform>
            <numerusform>%Ln units give %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::FallingView</name>
    <message numerus="yes">
        <source>%Ln members lose their tier unless they buy.</source>
        <translation>
            <numerusform>%Ln member lose their tier unless they buy.</numerusform>
            <numerusform>%Ln members lose their tier unless they buy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown are the next %Ln days.</source>
        <translation>
            <numerusform>Shown is the next %Ln day.</numerusform>
            <numerusform>Shown are the next %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::FigureTiles</name>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ImportsPage</name>
    <message numerus="yes">
        <source>; %Ln hidden rows are read too</source>
        <translation>
            <numerusform>; %Ln hidden row is read too</numerusform>
            <numerusform>; %Ln hidden rows are read too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::InlineSet</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::JobTray</name>
    <message numerus="yes">
        <source>%1 running</source>
        <translation>
            <numerusform>%1 running</numerusform>
            <numerusform>%1 running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MemberCount</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::OverviewView</name>
    <message numerus="yes">
        <source>%Ln tiers</source>
        <translation>
            <numerusform>%Ln tier</numerusform>
            <numerusform>%Ln tiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plans on sale</source>
        <translation>
            <numerusform>%Ln plan on sale</numerusform>
            <numerusform>%Ln plans on sale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good causes</source>
        <translation>
            <numerusform>%Ln good cause</numerusform>
            <numerusform>%Ln good causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds are in force.</source>
        <translation>
            <numerusform>%Ln kind is in force.</numerusform>
            <numerusform>%Ln kinds are in force.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PlayersView</name>
    <message numerus="yes">
        <source>%Ln members play, the furthest first</source>
        <translation>
            <numerusform>%Ln member play, the furthest first</numerusform>
            <numerusform>%Ln members play, the furthest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ProgrammePage</name>
    <message numerus="yes">
        <source>Draft with %Ln changes</source>
        <translation>
            <numerusform>Draft with %Ln change</numerusform>
            <numerusform>Draft with %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ReferralPanel</name>
    <message numerus="yes">
        <source>Has brought %Ln members</source>
        <translation>
            <numerusform>Has brought %Ln member</numerusform>
            <numerusform>Has brought %Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::RefundPanel</name>
    <message numerus="yes">
        <source>%Ln codes for the next visit end.</source>
        <translation>
            <numerusform>%Ln code for the next visit ends.</numerusform>
            <numerusform>%Ln codes for the next visit end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new codes of less worth are given instead.</source>
        <translation>
            <numerusform>%Ln new code of less worth is given instead.</numerusform>
            <numerusform>%Ln new codes of less worth are given instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TierSection</name>
    <message numerus="yes">
        <source>New points can be spent after %Ln days.</source>
        <translation>
            <numerusform>New points can be spent after %Ln day.</numerusform>
            <numerusform>New points can be spent after %Ln days.</numerusform>
        </translation>
    </message>
</context>
</TS>
