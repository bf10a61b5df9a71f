<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message>
        <source>Survey answered</source>
        <translation>پاسخ به نظرسنجی</translation>
    </message>
    <message>
        <source>Review written</source>
        <translation>نوشتن نظر</translation>
    </message>
    <message>
        <source>Told others about the shop</source>
        <translation>معرفی فروشگاه به دیگران</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>کار دیگر</translation>
    </message>
    <message>
        <source>as often as wanted</source>
        <translation>هر چند بار</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>روزی یک بار</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>ماهی یک بار</translation>
    </message>
    <message>
        <source>once only</source>
        <translation>فقط یک بار</translation>
    </message>
    <message>
        <source>%1 for: %2, %3</source>
        <extracomment>%1 points, %2 what a member does (&quot;Survey answered&quot;), %3 &quot;once a month&quot;</extracomment>
        <translation>%1 برای: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; valid for %Ln days</source>
        <extracomment>%1 a rule, then how long its points live</extracomment>
        <translation>
            <numerusform>%1؛ تا %Ln روز اعتبار دارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more for %2 within %Ln days</source>
        <translation>
            <numerusform>%1 بیشتر برای %2 در %Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1 become %2 credit</source>
        <translation>هر %1 به %2 اعتبار تبدیل می‌شود</translation>
    </message>
    <message>
        <source>%1, with the purchase</source>
        <extracomment>%1 a rule of exchange</extracomment>
        <translation>%1، همراه خرید</translation>
    </message>
    <message>
        <source>%1, in the night</source>
        <translation>%1، شب‌ها</translation>
    </message>
    <message>
        <source>At %1 reward number %2 is set aside</source>
        <translation>با %1 پاداش شمارهٔ %2 کنار گذاشته می‌شود</translation>
    </message>
    <message>
        <source>times a day</source>
        <extracomment>stands after a number</extracomment>
        <translation>بار در روز</translation>
    </message>
    <message>
        <source>times a month</source>
        <extracomment>stands after a number</extracomment>
        <translation>بار در ماه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times a day</source>
        <translation>
            <numerusform>روزی %Ln بار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times a month</source>
        <translation>
            <numerusform>ماهی %Ln بار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AutomaticWords</name>
    <message>
        <source>from %1 on</source>
        <translation>از خرید %1 به بالا</translation>
    </message>
    <message>
        <source>%1 takes off more</source>
        <extracomment>%1 name of another discount</extracomment>
        <translation>%1 بیشتر کم می‌کند</translation>
    </message>
    <message>
        <source>for members of the club</source>
        <translation>برای اعضای باشگاه است</translation>
    </message>
    <message>
        <source>it is used up</source>
        <translation>تمام شده است</translation>
    </message>
    <message>
        <source>had as often as a member may</source>
        <translation>عضو به اندازهٔ مجاز گرفته است</translation>
    </message>
    <message>
        <source>for a complete profile: name, mobile, birthday and gender</source>
        <translation>برای مشخصات کامل است: نام، موبایل، تولد و جنسیت</translation>
    </message>
    <message>
        <source>for the first purchase</source>
        <translation>برای خرید اول است</translation>
    </message>
    <message>
        <source>not for these goods</source>
        <translation>برای این کالاها نیست</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <extracomment>%1 name of a discount, %2 why it takes nothing off</extracomment>
        <translation>بدون %1: %2</translation>
    </message>
    <message>
        <source>The code of %1 is not used and stays good: %2 takes off more</source>
        <extracomment>%1 name of a coupon, %2 name of another discount</extracomment>
        <translation>کد %1 استفاده نمی‌شود و هنوز اعتبار دارد: %2 بیشتر کم می‌کند</translation>
    </message>
</context>
<context>
    <name>BacktestText</name>
    <message>
        <source>The draft would have cost %1 (%2 of sales), the same as today&apos;s rules.</source>
        <translation>پیش‌نویس %1 خرج داشت (%2 فروش)، به اندازهٔ قاعده‌های امروز.</translation>
    </message>
    <message>
        <source>The draft would have cost %1 (%2 of sales), %3 more than today&apos;s rules.</source>
        <translation>پیش‌نویس %1 خرج داشت (%2 فروش)، %3 بیشتر از قاعده‌های امروز.</translation>
    </message>
    <message>
        <source>The draft would have cost %1 (%2 of sales), %3 less than today&apos;s rules.</source>
        <translation>پیش‌نویس %1 خرج داشت (%2 فروش)، %3 کمتر از قاعده‌های امروز.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 purchases of %4 members, %5 after returns. As if each programme had been in force since the first purchase, and as if every point were spent. Whether people would have bought otherwise nobody can know.</source>
        <translation>از %1 تا %2: %3 خرید از %4 عضو، %5 پس از کسر مرجوعی. انگار هر برنامه از نخستین خرید برقرار بوده و همهٔ امتیازها خرج شده باشد. هیچ‌کس نمی‌داند مشتری‌ها با قاعده‌های دیگر چه می‌خریدند.</translation>
    </message>
    <message>
        <source>Draft and today&apos;s rules</source>
        <translation>پیش‌نویس و قاعده‌های امروز</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Today&apos;s rules</source>
        <translation>قاعده‌های امروز</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>امتیاز داده‌شده</translation>
    </message>
    <message>
        <source>What they cost if all are spent</source>
        <translation>هزینه، اگر همه خرج شود</translation>
    </message>
    <message>
        <source>Of the sales to members</source>
        <translation>از فروش به اعضا</translation>
    </message>
    <message>
        <source>Of the margin</source>
        <translation>از حاشیهٔ سود</translation>
    </message>
    <message>
        <source>Of the margin (cost known for %1 of sales)</source>
        <translation>از حاشیهٔ سود (قیمت خرید %1 فروش معلوم است)</translation>
    </message>
    <message>
        <source>Purchases that get points</source>
        <translation>خریدهایی که امتیاز می‌گیرند</translation>
    </message>
    <message>
        <source>Members who get points</source>
        <translation>اعضایی که امتیاز می‌گیرند</translation>
    </message>
    <message>
        <source>Points still valid a year later if nobody spends</source>
        <translation>امتیازی که یک سال بعد هنوز اعتبار دارد، اگر کسی خرج نکند</translation>
    </message>
    <message>
        <source>gain more than %1 of what they bought</source>
        <translation>بیش از %1 خریدشان سود می‌کنند</translation>
    </message>
    <message>
        <source>lose %1 or more</source>
        <translation>%1 یا بیشتر ضرر می‌کنند</translation>
    </message>
    <message>
        <source>get the same</source>
        <translation>فرقی نمی‌کنند</translation>
    </message>
    <message>
        <source>lose less than %1</source>
        <translation>کمتر از %1 ضرر می‌کنند</translation>
    </message>
    <message>
        <source>gain at most %1</source>
        <translation>حداکثر %1 سود می‌کنند</translation>
    </message>
    <message>
        <source>lose %1 to %2</source>
        <translation>%1 تا %2 ضرر می‌کنند</translation>
    </message>
    <message>
        <source>gain %1 to %2</source>
        <translation>%1 تا %2 سود می‌کنند</translation>
    </message>
    <message>
        <source>What members gain or lose</source>
        <translation>سود و زیان اعضا</translation>
    </message>
    <message>
        <source>Members who</source>
        <translation>اعضایی که</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>بدون سطح</translation>
    </message>
    <message>
        <source>Members in each tier at the end</source>
        <translation>اعضای هر سطح در پایان</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Who would be in another tier</source>
        <translation>چه کسانی در سطح دیگری بودند</translation>
    </message>
    <message>
        <source>By today&apos;s rules</source>
        <translation>با قاعده‌های امروز</translation>
    </message>
    <message>
        <source>By the draft</source>
        <translation>با پیش‌نویس</translation>
    </message>
    <message>
        <source>Credit for spending</source>
        <translation>اعتبار خرید</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 amounts of money
----------
%1 and %2 percentages</extracomment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>The draft would have cost %1 (%2 of sales), today&apos;s rules %3: from no code for the next visit used to each used at the first purchase it fits. Nobody knows how many would have been.</source>
        <translation>پیش‌نویس %1 خرج داشت (%2 فروش) و قاعده‌های امروز %3: کمترین، اگر هیچ کد خرید بعدی به کار نمی‌رفت؛ بیشترین، اگر هر کد در نخستین خریدی که به آن می‌خورد به کار می‌رفت. هیچ‌کس نمی‌داند چند کد به کار می‌رفت.</translation>
    </message>
    <message>
        <source>Who gains and who loses is counted without codes for the next visit.</source>
        <translation>سود و زیان اعضا بدون کدهای خرید بعدی حساب شده است.</translation>
    </message>
    <message>
        <source>Of them for what staff confirmed</source>
        <translation>از آن‌ها برای آنچه کارکنان تأیید کرده‌اند</translation>
    </message>
    <message>
        <source>Points that became credit by themselves</source>
        <translation>امتیازهایی که خودبه‌خود به اعتبار تبدیل شده‌اند</translation>
    </message>
    <message>
        <source>Credit that they became</source>
        <translation>اعتباری که به جای آن‌ها داده شده است</translation>
    </message>
    <message>
        <source>Codes for the next visit</source>
        <translation>کدهای خرید بعدی</translation>
    </message>
    <message>
        <source>Codes that a later purchase would have fitted in time</source>
        <translation>کدهایی که یک خرید بعدی به‌موقع به آن‌ها می‌خورد</translation>
    </message>
    <message>
        <source>Cost if all of those are used, too</source>
        <translation>هزینه، اگر همهٔ آن کدها هم به کار بروند</translation>
    </message>
    <message>
        <source>Of the sales to members, with those codes</source>
        <translation>سهم از فروش به اعضا، با آن کدها</translation>
    </message>
    <message>
        <source>Rewards for reaching a tier</source>
        <translation>پاداش رسیدن به سطح</translation>
    </message>
    <message>
        <source>What those cost the shop</source>
        <translation>هزینهٔ آن‌ها برای فروشگاه</translation>
    </message>
    <message>
        <source>No referral was written down by the end of these days, so none is counted.</source>
        <translation>تا پایان این روزها هیچ معرفی‌ای ثبت نشده است، پس معرفی حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>Referrals are written down since %1; earlier ones are not counted.</source>
        <translation>معرفی‌ها از %1 ثبت شده‌اند؛ پیش از آن حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>When %1 members completed their profile is not known; they are counted on the day they joined.</source>
        <translation>معلوم نیست %1 عضو کی مشخصاتشان را کامل کرده‌اند؛ روز عضویتشان حساب شده است.</translation>
    </message>
    <message>
        <source>Birthdays and wedding days are those written down today.</source>
        <translation>تولدها و سالگردهای ازدواج همان‌هایی است که امروز ثبت است.</translation>
    </message>
    <message>
        <source>Every reward that is set aside counts as fetched.</source>
        <translation>هر پاداش کنارگذاشته تحویل‌گرفته به حساب می‌آید.</translation>
    </message>
    <message>
        <source>The reward that is set aside counts as if there had been enough of it.</source>
        <translation>پاداش کنارگذاشته چنان حساب می‌شود که انگار به اندازهٔ کافی موجود بوده است.</translation>
    </message>
    <message>
        <source>Gifts of tiers in your own words have no cost here and are not counted.</source>
        <translation>هدیه‌های سطح که با جملهٔ خودتان نوشته‌اید اینجا هزینه‌ای ندارند و حساب نمی‌شوند.</translation>
    </message>
    <message>
        <source>Of them for purchases</source>
        <translation>از آن برای خریدها</translation>
    </message>
    <message>
        <source>Of them for joining, birthdays and other occasions</source>
        <translation>از آن برای عضویت، تولد و مناسبت‌های دیگر</translation>
    </message>
    <message>
        <source>Of them for referrals</source>
        <translation>از آن برای معرفی‌ها</translation>
    </message>
    <message>
        <source>Rewards set aside by themselves</source>
        <translation>پاداش‌هایی که خودبه‌خود کنار گذاشته می‌شود</translation>
    </message>
    <message>
        <source>Points that paid them</source>
        <translation>امتیازی که برایشان خرج می‌شود</translation>
    </message>
    <message>
        <source>What the rewards set aside cost the shop</source>
        <translation>هزینهٔ پاداش‌های کنارگذاشته برای فروشگاه</translation>
    </message>
    <message>
        <source>Rewards for occasions</source>
        <translation>پاداش مناسبت‌ها</translation>
    </message>
    <message>
        <source>What the rewards for occasions cost the shop</source>
        <translation>هزینهٔ پاداش مناسبت‌ها برای فروشگاه</translation>
    </message>
    <message>
        <source>Of it for purchases</source>
        <translation>از این هزینه برای خریدها</translation>
    </message>
    <message>
        <source>Of it for occasions, referrals, what staff confirmed, and gifts</source>
        <translation>از این هزینه برای مناسبت‌ها، معرفی‌ها، تأیید کارکنان و هدیه‌ها</translation>
    </message>
    <message>
        <source>Who would have gained most</source>
        <translation>چه کسانی بیش از همه سود می‌کردند</translation>
    </message>
    <message>
        <source>Who would have lost most</source>
        <translation>چه کسانی بیش از همه ضرر می‌کردند</translation>
    </message>
    <message>
        <source>Tiers and paid memberships had really taken %1 off; shares are of the sales before that.</source>
        <translation>سطح‌ها و عضویت‌های ویژه واقعاً %1 کم کرده‌اند؛ سهم‌ها از فروش پیش از آن است.</translation>
    </message>
    <message>
        <source>Coupon codes, discounts that members got by themselves and those given by hand stay as they were.</source>
        <translation>کدهای تخفیف، تخفیف‌های خودکار اعضا و تخفیف‌های دستی همان مانده‌اند که بودند.</translation>
    </message>
    <message>
        <source>What points, credit and rewards cost if all are spent</source>
        <translation>هزینهٔ امتیاز، اعتبار و پاداش، اگر همه خرج شود</translation>
    </message>
    <message>
        <source>Discounts of tiers</source>
        <translation>تخفیف سطح‌ها</translation>
    </message>
    <message>
        <source>Discounts of paid memberships</source>
        <translation>تخفیف عضویت‌های ویژه</translation>
    </message>
    <message>
        <source>Discounts, as a share of the sales to members</source>
        <translation>سهم تخفیف‌ها از فروش به اعضا</translation>
    </message>
    <message>
        <source>Discounts, as a share of the margin</source>
        <translation>سهم تخفیف‌ها از حاشیهٔ سود</translation>
    </message>
    <message>
        <source>Cost with the discounts, if every point is spent</source>
        <translation>هزینه با تخفیف‌ها، اگر همهٔ امتیازها خرج شود</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>در حال ارسال</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>در راه</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ارسال‌شده</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>نرسیده</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>مسدود</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>نتیجه نامعلوم</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ارسال‌نشده</translation>
    </message>
    <message>
        <source>No mobile number</source>
        <translation>شمارهٔ موبایل ندارند</translation>
    </message>
    <message>
        <source>Does not want messages</source>
        <translation>پیامک نمی‌خواهند</translation>
    </message>
    <message>
        <source>Has not agreed to messages</source>
        <translation>رضایت دریافت پیامک نداده‌اند</translation>
    </message>
    <message>
        <source>Number is on the list already</source>
        <translation>شماره تکراری است</translation>
    </message>
    <message>
        <source>Gateway could not be reached</source>
        <translation>سامانهٔ پیامکی در دسترس نبود</translation>
    </message>
    <message>
        <source>Gateway does not accept the number</source>
        <translation>سامانهٔ پیامکی شماره را نپذیرفت</translation>
    </message>
    <message>
        <source>Gateway does not pass this text</source>
        <translation>سامانهٔ پیامکی این متن را عبور نمی‌دهد</translation>
    </message>
    <message>
        <source>The receiver has blocked advertising</source>
        <translation>گیرنده پیامک تبلیغاتی را بسته است (لیست سیاه مخابرات)</translation>
    </message>
    <message>
        <source>No credit left at the gateway</source>
        <translation>اعتبار سامانهٔ پیامکی تمام شده است</translation>
    </message>
    <message>
        <source>Gateway refused the password or key</source>
        <translation>سامانهٔ پیامکی رمز یا کلید را نپذیرفت</translation>
    </message>
    <message>
        <source>Gateway refused to send</source>
        <translation>سامانهٔ پیامکی ارسال نکرد</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer never came</source>
        <translation>پاسخ سامانهٔ پیامکی نرسید</translation>
    </message>
    <message>
        <source>The program stopped before the answer came</source>
        <translation>برنامه پیش از رسیدن پاسخ بسته شد</translation>
    </message>
    <message>
        <source>The operator could not deliver it</source>
        <translation>اپراتور نتوانست پیامک را برساند</translation>
    </message>
    <message>
        <source>The operator refused it</source>
        <translation>اپراتور پیامک را نپذیرفت</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a reason, and the gateway&apos;s own words in brackets</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام کوچک</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Points running out</source>
        <translation>امتیاز رو به انقضا</translation>
    </message>
    <message>
        <source>Last valid day</source>
        <translation>تاریخ انقضا</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>آخرین خرید</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Members&apos; cards</source>
        <translation>کارت‌های عضویت</translation>
    </message>
    <message>
        <source>Club member</source>
        <translation>عضو باشگاه</translation>
    </message>
</context>
<context>
    <name>CauseColumns</name>
    <message>
        <source>Cause</source>
        <translation>کار خیر</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>امتیاز داده‌شده</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>تعهدشده</translation>
    </message>
    <message>
        <source>By members %1, added by the shop %2, share of sales %3</source>
        <extracomment>amounts of money promised to a good cause</extracomment>
        <translation>از اعضا %1، افزودهٔ فروشگاه %2، سهم از فروش %3</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>پرداخت‌شده</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>ماندهٔ پرداخت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>members can give</source>
        <translation>پذیرای کمک اعضا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بسته</translation>
    </message>
</context>
<context>
    <name>CauseLineColumns</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a member and how many points they gave</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>%1 a month, %2 what members bought in it</extracomment>
        <translation>%1، از %2 خرید</translation>
    </message>
    <message>
        <source>%1, receipt %2</source>
        <extracomment>%1 who got the money, %2 number of the receipt</extracomment>
        <translation>%1، رسید %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>What</source>
        <comment>happened</comment>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>تعهدشده</translation>
    </message>
    <message>
        <source>of it added by the shop: %1</source>
        <translation>از آن افزودهٔ فروشگاه: %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>پرداخت‌شده</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>ماندهٔ پرداخت</translation>
    </message>
</context>
<context>
    <name>CauseSheet</name>
    <message>
        <source>Points given</source>
        <translation>امتیاز داده‌شده</translation>
    </message>
    <message>
        <source>Donation taken back</source>
        <translation>بازگشت کمک</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>سهم از فروش</translation>
    </message>
    <message>
        <source>Paid to the cause</source>
        <translation>پرداخت به کار خیر</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>برگشت پرداخت</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Member or payee</source>
        <translation>عضو یا گیرنده</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Added by the shop</source>
        <translation>افزودهٔ فروشگاه</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>تعهدشده</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>پرداخت‌شده</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>شمارهٔ رسید</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>ماندهٔ پرداخت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>ChallengeColumns</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>می‌شمارد</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>با رسیدن به</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>هدیه</translation>
    </message>
    <message>
        <source>Gifts given</source>
        <translation>هدیه‌های داده‌شده</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>پایان‌یافته</translation>
    </message>
</context>
<context>
    <name>ChallengeWords</name>
    <message>
        <source>stamp card</source>
        <translation>کارت مهر</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>چالش</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>streak</source>
        <translation>پیوستگی</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>خرید</translation>
    </message>
    <message>
        <source>money spent</source>
        <translation>مبلغ خرید</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>عدد کالا</translation>
    </message>
    <message>
        <source>weeks in a row</source>
        <translation>هفتهٔ پیاپی</translation>
    </message>
    <message>
        <source>months in a row</source>
        <translation>ماه پیاپی</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>امتیاز گرفته</translation>
    </message>
    <message>
        <source>gifts of other games</source>
        <translation>هدیه‌های دیگر</translation>
    </message>
    <message>
        <source>%1 of credit</source>
        <translation>%1 اعتبار</translation>
    </message>
    <message>
        <source>the honour</source>
        <translation>افتخار</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1 code or category of a product</extracomment>
        <translation>فقط %1</translation>
    </message>
    <message>
        <source>from a purchase of %1</source>
        <translation>از خرید %1</translation>
    </message>
    <message>
        <source>minutes between two: %1</source>
        <translation>فاصلهٔ دو خرید: %1 دقیقه</translation>
    </message>
    <message>
        <source>days from the first: %1</source>
        <translation>مهلت از نخستین خرید: %1 روز</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>تا %1</translation>
    </message>
    <message>
        <source>for members with the tag %1</source>
        <translation>برای اعضای دارای برچسب %1</translation>
    </message>
    <message>
        <source>for one tier only</source>
        <translation>فقط برای یک سطح</translation>
    </message>
    <message>
        <source>once only</source>
        <translation>فقط یک بار</translation>
    </message>
    <message>
        <source>stamp %1 of %2</source>
        <translation>مهر %1 از %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>highest level: %1</source>
        <translation>بالاترین سطح: %1</translation>
    </message>
    <message>
        <source>level %1; %2 of %3</source>
        <extracomment>%1 the level of a badge, %2 of %3 on the way to the next</extracomment>
        <translation>سطح %1؛ %2 از %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>level %1 reached</source>
        <translation>رسید به سطح %1</translation>
    </message>
    <message>
        <source>gift reached: %1</source>
        <translation>رسید به هدیه: %1</translation>
    </message>
    <message>
        <source>days to fetch the gift: %1</source>
        <translation>مهلت گرفتن هدیه: %1 روز</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1 thousand</source>
        <translation>%1 هزار</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 میلیون</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 میلیارد</translation>
    </message>
</context>
<context>
    <name>ClauseChoice</name>
    <message>
        <source>woman</source>
        <translation>زن</translation>
    </message>
    <message>
        <source>man</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>رضایت داده</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>لغو کرده</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>گفته نشده</translation>
    </message>
</context>
<context>
    <name>ClauseWords</name>
    <message>
        <source>Balance</source>
        <translation>موجودی امتیاز</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>آخرین خرید</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>عضو از</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>دفعات خرید</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>مبلغ خرید</translation>
    </message>
    <message>
        <source>Bought product</source>
        <translation>کالای خریده‌شده</translation>
    </message>
    <message>
        <source>Bought from group</source>
        <translation>خرید از گروه</translation>
    </message>
    <message>
        <source>Bought brand</source>
        <translation>خرید از برند</translation>
    </message>
    <message>
        <source>Received campaign</source>
        <translation>کمپین دریافت‌شده</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Month of birthday</source>
        <translation>ماه تولد</translation>
    </message>
    <message>
        <source>Month of wedding</source>
        <translation>ماه ازدواج</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Consent to messages</source>
        <translation>رضایت دریافت پیامک</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>موبایل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>District</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>خانوار</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>is</source>
        <translation>باشد</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>نباشد</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>داشته باشد</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>دست‌کم</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>حداکثر</translation>
    </message>
    <message>
        <source>at least so many days ago</source>
        <translation>دست‌کم این چند روز پیش</translation>
    </message>
    <message>
        <source>within the last days</source>
        <translation>در این چند روز گذشته</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>از این روز</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>تا این روز</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>ثبت شده</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ثبت نشده</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>any</source>
        <translation>هر کدام</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: نه %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 دارای %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: دست‌کم %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: حداکثر %2</translation>
    </message>
    <message>
        <source>%1: at least %2 days ago</source>
        <translation>%1: دست‌کم %2 روز پیش</translation>
    </message>
    <message>
        <source>%1: within the last %2 days</source>
        <translation>%1: در %2 روز گذشته</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: از %2</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1: تا %2</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 ثبت شده</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ثبت نشده</translation>
    </message>
    <message>
        <source>%1, in the last %2 days</source>
        <translation>%1، در %2 روز گذشته</translation>
    </message>
    <message>
        <source>Purchase, %1</source>
        <extracomment>what a condition is about: an own field of purchases, such as the table</extracomment>
        <translation>خرید، %1</translation>
    </message>
    <message>
        <source>Last day of points</source>
        <translation>آخرین روز اعتبار امتیاز</translation>
    </message>
    <message>
        <source>within the next days</source>
        <translation>در روزهای آینده</translation>
    </message>
    <message>
        <source>%1: within the next %2 days</source>
        <translation>%1: تا %2 روز آینده</translation>
    </message>
    <message>
        <source>Paid membership</source>
        <translation>عضویت ویژه</translation>
    </message>
    <message>
        <source>Brought by a member</source>
        <translation>معرف</translation>
    </message>
    <message>
        <source>Members brought</source>
        <translation>تعداد معرفی‌شده‌ها</translation>
    </message>
    <message>
        <source>ends within the next days</source>
        <translation>در روزهای آینده تمام می‌شود</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>whether a member has a paid membership, or was brought by somebody</extracomment>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>%1 ends within the next %2 days</source>
        <translation>%1 تا %2 روز آینده تمام می‌شود</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: دارد</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: ندارد</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>اعتبار خرید</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>سالگرد ازدواج</translation>
    </message>
    <message>
        <source>Anniversary of joining</source>
        <translation>سالروز عضویت</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>on %1</source>
        <extracomment>%1 days of the week</extracomment>
        <translation>در روزهای %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>%1 and %2 times of the day</extracomment>
        <translation>از ساعت %1 تا %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 dates</extracomment>
        <translation>از %1 تا %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>از %1 به بعد</translation>
    </message>
    <message>
        <source>until the end of %1</source>
        <translation>تا پایان %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 months or seasons</extracomment>
        <translation>در %1</translation>
    </message>
    <message>
        <source>for members of the tier %1</source>
        <extracomment>%1 names of tiers</extracomment>
        <translation>برای اعضای سطح %1</translation>
    </message>
    <message>
        <source>for the segment %1</source>
        <extracomment>%1 names of RFM segments</extracomment>
        <translation>برای گروه %1</translation>
    </message>
    <message>
        <source>for men</source>
        <translation>برای آقایان</translation>
    </message>
    <message>
        <source>for women</source>
        <translation>برای خانم‌ها</translation>
    </message>
    <message>
        <source>for ages %1 to %2</source>
        <translation>برای سن %1 تا %2 سال</translation>
    </message>
    <message>
        <source>for members not tagged %1</source>
        <extracomment>%1 tags of members</extracomment>
        <translation>برای اعضای بدون برچسب %1</translation>
    </message>
    <message>
        <source>for members tagged %1</source>
        <translation>برای اعضای دارای برچسب %1</translation>
    </message>
    <message>
        <source>on the first purchase</source>
        <translation>در نخستین خرید</translation>
    </message>
    <message>
        <source>on purchase number %1</source>
        <translation>در خرید شمارهٔ %1</translation>
    </message>
    <message>
        <source>on one purchase in every %1</source>
        <translation>در یک خرید از هر %1 خرید</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <extracomment>%1 kinds of payment</extracomment>
        <translation>با پرداخت %1</translation>
    </message>
    <message>
        <source>with the code %1</source>
        <translation>با کد %1</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>Complaint</source>
        <translation>شکایت</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>open</source>
        <comment>contact</comment>
        <translation>باز</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>پاسخ‌داده‌شده</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>contact</comment>
        <translation>بسته‌شده</translation>
    </message>
</context>
<context>
    <name>CouponColumns</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>کم می‌کند</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>کدها</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>دفعات استفاده</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>تخفیف داده‌شده</translation>
    </message>
    <message>
        <source>Sales with it</source>
        <translation>فروش با آن</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایان</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>بدون کد</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>پایان‌یافته</translation>
    </message>
</context>
<context>
    <name>CouponWords</name>
    <message>
        <source>%1 off</source>
        <translation>%1 تخفیف</translation>
    </message>
    <message>
        <source>%1 off, at most %2</source>
        <translation>%1 تخفیف، حداکثر %2</translation>
    </message>
    <message>
        <source>%1 off each line</source>
        <translation>%1 تخفیف برای هر ردیف</translation>
    </message>
    <message>
        <source>%1 off each piece</source>
        <translation>%1 تخفیف برای هر عدد</translation>
    </message>
    <message>
        <source>%1 for each piece</source>
        <translation>هر عدد %1</translation>
    </message>
    <message>
        <source>Buy %1, get %2 free</source>
        <translation>با خرید %1 عدد، %2 عدد رایگان</translation>
    </message>
    <message>
        <source>Buy %1, get %2 at %3 off</source>
        <translation>با خرید %1 عدد، %2 عدد با %3 تخفیف</translation>
    </message>
    <message>
        <source>%1 off the cheapest piece</source>
        <translation>%1 تخفیف برای ارزان‌ترین کالا</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>%1 what is taken off, %2 names of goods</extracomment>
        <translation>%1، برای %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Buy %1, get %2 of %3 free</source>
        <extracomment>%1 and %2 numbers of pieces, %3 names of goods</extracomment>
        <translation>%1 تا بخرید، %2 تا از %3 هدیه</translation>
    </message>
    <message>
        <source>Buy %1, get %2 of %3 at %4 off</source>
        <translation>%1 تا بخرید، %2 تا از %3 با %4 تخفیف</translation>
    </message>
    <message>
        <source>from a purchase of %1 (included)</source>
        <translation>از خرید %1 (خود آن هم حساب است)</translation>
    </message>
    <message>
        <source>up to a purchase of %1 (included)</source>
        <translation>تا خرید %1 (خود آن هم حساب است)</translation>
    </message>
    <message>
        <source>with %1 of %2</source>
        <extracomment>%1 number of pieces, %2 names of goods</extracomment>
        <translation>همراه با %1 تا از %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 what is taken off, %2 from and up to which amount</extracomment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>with a complete profile</source>
        <translation>با مشخصات کامل</translation>
    </message>
    <message>
        <source>on the first purchase</source>
        <translation>در خرید اول</translation>
    </message>
</context>
<context>
    <name>DailyChart</name>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Purchases without a member</source>
        <translation>خریدهای بدون عضو</translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message>
        <source>%1 without a member</source>
        <translation>%1 بدون عضو</translation>
    </message>
    <message>
        <source>Given to a member: %1</source>
        <translation>به عضو داده شد: %1</translation>
    </message>
    <message>
        <source>Parked purchase given up: %1</source>
        <translation>از خرید کنارگذاشته صرف‌نظر شد: %1</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>کنارگذاشته: %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 a number of points, %2 a good cause</extracomment>
        <translation>%1 برای %2</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>فعالیت: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>an amount, a name</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a field that the shop made, what was typed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between an amount and fields</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>DrawColumns</name>
    <message>
        <source>Lucky draw</source>
        <translation>قرعه‌کشی</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>جایزه</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>برنده‌ها</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایان</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Chances</source>
        <translation>شانس‌ها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
</context>
<context>
    <name>DrawWords</name>
    <message>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>تعهدشده</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>قرعه‌کشی‌شده</translation>
    </message>
    <message>
        <source>Every member who buys has one chance.</source>
        <translation>هر عضوی که خرید کند یک شانس دارد.</translation>
    </message>
    <message>
        <source>One chance for every %1 bought, at most %2.</source>
        <translation>یک شانس برای هر %1 خرید، حداکثر %2.</translation>
    </message>
    <message>
        <source>One chance for every %1 bought.</source>
        <translation>یک شانس برای هر %1 خرید.</translation>
    </message>
    <message>
        <source>Nobody has a chance yet.</source>
        <translation>هنوز کسی شانسی ندارد.</translation>
    </message>
    <message>
        <source>%1 chances of %2 members: one chance wins the first prize 1 time in %3.</source>
        <extracomment>all chances, members who have them, and again all chances</extracomment>
        <translation>%1 شانس از %2 عضو: هر شانس یک به %3 جایزهٔ اول را می‌برد.</translation>
    </message>
    <message>
        <source>%1 prizes for %2 members; nobody wins twice.</source>
        <extracomment>how many prizes and how many members take part</extracomment>
        <translation>%1 جایزه برای %2 عضو؛ هیچ‌کس دو بار نمی‌برد.</translation>
    </message>
    <message>
        <source>Prize %1: %2 (number %3)</source>
        <extracomment>%1 which prize, %2 a member, %3 the number the member has in the published list</extracomment>
        <translation>جایزهٔ %1: %2 (شمارهٔ %3)</translation>
    </message>
    <message>
        <source>Prize: %1</source>
        <translation>جایزه: %1</translation>
    </message>
    <message>
        <source>Winners: %1</source>
        <translation>برنده‌ها: %1</translation>
    </message>
    <message>
        <source>Purchases from %1 to %2 count.</source>
        <translation>خریدهای %1 تا %2 حساب می‌شوند.</translation>
    </message>
    <message>
        <source>Promise (SHA-256 of seed and terms): %1</source>
        <translation>تعهد (SHA-256 عدد پنهان و شرایط): %1</translation>
    </message>
    <message>
        <source>The seed of the draw is fixed already. The SHA-256 of it and of these terms is:</source>
        <translation>عدد پنهان قرعه‌کشی از پیش تعیین شده است. SHA-256 عدد پنهان و همین شرایط:</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>تعیین‌کننده: %1</translation>
    </message>
    <message>
        <source>Closed list (SHA-256): %1</source>
        <translation>فهرست بسته‌شده (SHA-256): %1</translation>
    </message>
    <message>
        <source>Tell the SHA-256 of the list now; enter the public number when it is published.</source>
        <translation>SHA-256 فهرست را همین حالا اعلام کنید؛ عدد عمومی را پس از انتشار بنویسید.</translation>
    </message>
    <message>
        <source>After the last day the list of chances is closed and its SHA-256 is told, before the public number is known. Then the seed and the list are published; with them and the public number anybody can compute the winners again and see that the seed is the one promised here.</source>
        <translation>پس از روز پایان، پیش از معلوم شدن عدد عمومی، فهرست شانس‌ها بسته و SHA-256 آن اعلام می‌شود. سپس عدد پنهان و فهرست منتشر می‌شود؛ با آن‌ها و عدد عمومی هر کسی می‌تواند برنده‌ها را دوباره حساب کند و ببیند که عدد پنهان همان است که اینجا تعهد شده.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is needed.</source>
        <translation>این بخش لازم است.</translation>
    </message>
    <message>
        <source>Please fill it in.</source>
        <translation>لطفاً آن را پر کنید.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» عدد نیست.</translation>
    </message>
    <message>
        <source>Write digits only, for example 125,000.</source>
        <translation>فقط رقم بنویسید، برای نمونه ۱۲۵٬۰۰۰.</translation>
    </message>
    <message>
        <source>“%1” has too many decimals.</source>
        <translation>رقم‌های اعشار «%1» زیاد است.</translation>
    </message>
    <message>
        <source>This shop keeps at most %2.</source>
        <translation>این فروشگاه حداکثر %2 رقم اعشار نگه می‌دارد.</translation>
    </message>
    <message>
        <source>“%1” is outside the possible range.</source>
        <translation>«%1» بیرون از بازهٔ ممکن است.</translation>
    </message>
    <message>
        <source>Check for an extra digit.</source>
        <translation>ببینید رقم اضافه‌ای نوشته نشده باشد.</translation>
    </message>
    <message>
        <source>“%1” is not more than zero.</source>
        <translation>«%1» بزرگ‌تر از صفر نیست.</translation>
    </message>
    <message>
        <source>Enter a value above zero.</source>
        <translation>عددی بزرگ‌تر از صفر وارد کنید.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» تاریخ نیست.</translation>
    </message>
    <message>
        <source>Write year, month and day, for example 1405/05/31.</source>
        <translation>سال، ماه و روز را بنویسید، برای نمونه ۱۴۰۵/۰۵/۳۱.</translation>
    </message>
    <message>
        <source>There is no day %1 in the calendar.</source>
        <translation>روز %1 در تقویم نیست.</translation>
    </message>
    <message>
        <source>Check the day of the month; 30 Esfand exists only in leap years.</source>
        <translation>روز ماه را بررسی کنید؛ ۳۰ اسفند فقط در سال کبیسه هست.</translation>
    </message>
    <message>
        <source>“%1” is not a mobile number.</source>
        <translation>«%1» شمارهٔ موبایل نیست.</translation>
    </message>
    <message>
        <source>Write it like 0912 345 6789.</source>
        <translation>آن را مانند ۰۹۱۲۳۴۵۶۷۸۹ بنویسید.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened the number to “%1”.</source>
        <translation>نرم‌افزار صفحه‌گسترده شماره را به «%1» کوتاه کرده است.</translation>
    </message>
    <message>
        <source>Format the column as text and save the file again.</source>
        <translation>قالب ستون را «متن» کنید و فایل را دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>«%1» بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>At most %2 characters fit.</source>
        <translation>حداکثر %2 حرف جا می‌شود.</translation>
    </message>
    <message>
        <source>“%1” is not one of the possible values.</source>
        <translation>«%1» از مقدارهای پذیرفته نیست.</translation>
    </message>
    <message>
        <source>Possible: %2.</source>
        <translation>مقدارهای پذیرفته: %2.</translation>
    </message>
    <message>
        <source>There is neither a mobile number nor a customer code.</source>
        <translation>نه شمارهٔ موبایل هست و نه کد مشتری.</translation>
    </message>
    <message>
        <source>Give at least one of the two.</source>
        <translation>دست‌کم یکی از این دو را وارد کنید.</translation>
    </message>
    <message>
        <source>The programme is not right at %1: %2</source>
        <translation>برنامهٔ وفاداری در بخش %1 درست نیست: %2</translation>
    </message>
    <message>
        <source>Correct this part and save again.</source>
        <translation>این بخش را اصلاح و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>The text of the file cannot be read (%1).</source>
        <translation>نوشته‌های فایل خوانده نمی‌شود (%1).</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the file as UTF-8.</source>
        <translation>کدگذاری دیگری انتخاب کنید یا فایل را با UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>No column is matched to “%1”.</source>
        <translation>هیچ ستونی با «%1» جفت نشده است.</translation>
    </message>
    <message>
        <source>Choose the column that holds it.</source>
        <translation>ستون مربوط به آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used: %2</source>
        <translation>از فایل %1 نمی‌توان استفاده کرد: %2</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 points are more than the member can spend.</source>
        <translation>%1 امتیاز بیشتر از امتیاز قابل استفادهٔ عضو است.</translation>
    </message>
    <message>
        <source>At most %2 can be spent now.</source>
        <translation>اکنون حداکثر %2 امتیاز قابل استفاده است.</translation>
    </message>
    <message>
        <source>%1 points are too few to spend.</source>
        <translation>%1 امتیاز برای خرج کردن کم است.</translation>
    </message>
    <message>
        <source>The smallest number is %2.</source>
        <translation>کمترین مقدار %2 است.</translation>
    </message>
    <message>
        <source>%1 points are more than may be spent on this purchase.</source>
        <translation>%1 امتیاز بیشتر از سقف این خرید است.</translation>
    </message>
    <message>
        <source>At most %2.</source>
        <translation>حداکثر %2.</translation>
    </message>
    <message>
        <source>%1 is more than can be refunded.</source>
        <translation>%1 بیشتر از مبلغ قابل برگشت است.</translation>
    </message>
    <message>
        <source>At most %2 is left of this purchase.</source>
        <translation>از این خرید حداکثر %2 مانده است.</translation>
    </message>
    <message>
        <source>Purchase %1 has been refunded already.</source>
        <translation>خرید %1 پیش‌تر برگشت خورده است.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>%1 has been taken back already.</source>
        <translation>%1 پیش‌تر باطل شده است.</translation>
    </message>
    <message>
        <source>The member has not agreed to receive messages.</source>
        <translation>عضو به دریافت پیامک رضایت نداده است.</translation>
    </message>
    <message>
        <source>Ask for consent and record it in the profile.</source>
        <translation>رضایت بگیرید و در پروندهٔ عضو ثبت کنید.</translation>
    </message>
    <message>
        <source>The member has opted out of messages.</source>
        <translation>عضو دریافت پیامک را لغو کرده است.</translation>
    </message>
    <message>
        <source>No message will be sent.</source>
        <translation>پیامکی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>No programme is running at this time.</source>
        <translation>در این زمان برنامهٔ وفاداری فعالی نیست.</translation>
    </message>
    <message>
        <source>Set a start date on the Programme page.</source>
        <translation>در صفحهٔ «برنامهٔ وفاداری» تاریخ شروع بگذارید.</translation>
    </message>
    <message>
        <source>Nobody is left to write to.</source>
        <translation>گیرنده‌ای نمانده است.</translation>
    </message>
    <message>
        <source>Choose a wider audience.</source>
        <translation>گیرندگان بیشتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای برگرداندن نیست.</translation>
    </message>
    <message>
        <source>No member was found for “%1”.</source>
        <translation>عضوی با «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>Check the number, or register a new member.</source>
        <translation>شماره را بررسی کنید یا عضو تازه ثبت کنید.</translation>
    </message>
    <message>
        <source>There is no purchase “%1”.</source>
        <translation>خرید «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Check the number of the receipt.</source>
        <translation>شمارهٔ رسید را بررسی کنید.</translation>
    </message>
    <message>
        <source>There is no import “%1”.</source>
        <translation>ورود اطلاعات «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Choose one from the list of imports.</source>
        <translation>یکی را از فهرست ورودها انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no campaign “%1”.</source>
        <translation>کمپین «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Choose one from the list of campaigns.</source>
        <translation>یکی را از فهرست کمپین‌ها انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>فایل %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>It may have been moved; choose it again.</source>
        <translation>شاید جابه‌جا شده باشد؛ دوباره انتخابش کنید.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>«%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>It may have been removed; refresh the page.</source>
        <translation>شاید حذف شده باشد؛ صفحه را تازه کنید.</translation>
    </message>
    <message>
        <source>The mobile number %1 already belongs to %2.</source>
        <translation>شمارهٔ موبایل %1 پیش‌تر برای %2 ثبت شده است.</translation>
    </message>
    <message>
        <source>Open that member instead.</source>
        <translation>همان عضو را باز کنید.</translation>
    </message>
    <message>
        <source>The code %1 already belongs to %2.</source>
        <translation>کد %1 پیش‌تر برای %2 ثبت شده است.</translation>
    </message>
    <message>
        <source>Use another code, or open that member.</source>
        <translation>کد دیگری بگذارید یا همان عضو را باز کنید.</translation>
    </message>
    <message>
        <source>Look at the last purchases before recording again.</source>
        <translation>پیش از ثبت دوباره، آخرین خریدها را ببینید.</translation>
    </message>
    <message>
        <source>This was changed in the meantime by somebody else.</source>
        <translation>در این میان کس دیگری آن را تغییر داده است.</translation>
    </message>
    <message>
        <source>Look at the new state and do it again.</source>
        <translation>وضعیت تازه را ببینید و دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>Another program is using the shop file.</source>
        <translation>برنامهٔ دیگری از فایل فروشگاه استفاده می‌کند.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>کمی صبر کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 از پیش وجود دارد.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>در %1 نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or remove the write protection.</source>
        <translation>پوشه‌ای از خودتان انتخاب کنید یا قفل نوشتن را بردارید.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>این کار مجاز نیست.</translation>
    </message>
    <message>
        <source>Ask the owner of the shop.</source>
        <translation>از مالک فروشگاه بپرسید.</translation>
    </message>
    <message>
        <source>The shop file could not be read or written (%1).</source>
        <translation>خواندن یا نوشتن فایل فروشگاه ممکن نشد (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, restore the last backup.</source>
        <translation>چیزی تغییر نکرد. دوباره امتحان کنید؛ اگر باز هم رخ داد آخرین پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>The disk with %1 is full.</source>
        <translation>دیسکِ %1 پر است.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>چیزی تغییر نکرد. کمی جا باز کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>%1 is not a shop of Bashgah.</source>
        <translation>%1 فروشگاهِ باشگاه نیست.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .bashgah.</source>
        <translation>فایلی با پسوند .bashgah انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Bashgah (format %2, this one knows %3).</source>
        <translation>%1 با نسخهٔ تازه‌تری از باشگاه ساخته شده است (قالب %2؛ این نسخه %3 را می‌شناسد).</translation>
    </message>
    <message>
        <source>Install the newest version. The file was not changed.</source>
        <translation>تازه‌ترین نسخه را نصب کنید. فایل تغییر نکرده است.</translation>
    </message>
    <message>
        <source>%1 lies on a network drive, where a shop file can be damaged.</source>
        <translation>%1 روی دیسک شبکه است و فایل فروشگاه آنجا ممکن است خراب شود.</translation>
    </message>
    <message>
        <source>Keep the shop on this computer&apos;s own disk.</source>
        <translation>فروشگاه را روی دیسک همین رایانه نگه دارید.</translation>
    </message>
    <message>
        <source>The shop file %1 is damaged.</source>
        <translation>فایل فروشگاه %1 خراب است.</translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation>آخرین پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>The connection failed (%1).</source>
        <translation>ارتباط برقرار نشد (%1).</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>اتصال اینترنت را بررسی کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The SMS gateway does not accept user name, password or key.</source>
        <translation>سامانهٔ پیامکی نام کاربری، گذرواژه یا کلید را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Correct them in Settings.</source>
        <translation>آن‌ها را در تنظیمات اصلاح کنید.</translation>
    </message>
    <message>
        <source>The credit of the SMS line is used up.</source>
        <translation>اعتبار خط ارسال تمام شده است.</translation>
    </message>
    <message>
        <source>The SMS gateway did not answer in time; the message may have been sent.</source>
        <translation>سامانهٔ پیامکی به‌موقع پاسخ نداد؛ شاید پیامک فرستاده شده باشد.</translation>
    </message>
    <message>
        <source>It is not sent again by itself. Look at the gateway&apos;s own list.</source>
        <translation>خودبه‌خود دوباره فرستاده نمی‌شود. فهرست خود سامانه را ببینید.</translation>
    </message>
    <message>
        <source>The SMS gateway refused the message (%1).</source>
        <translation>سامانهٔ پیامکی پیامک را نپذیرفت (%1).</translation>
    </message>
    <message>
        <source>Check the number, line and text.</source>
        <translation>شماره، خط ارسال و متن را بررسی کنید.</translation>
    </message>
    <message>
        <source>No SMS gateway is set up.</source>
        <translation>سامانهٔ پیامکی تنظیم نشده است.</translation>
    </message>
    <message>
        <source>Enter it in Settings.</source>
        <translation>آن را در تنظیمات وارد کنید.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>خطایی درون برنامه رخ داد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the details and send them to us.</source>
        <translation>چیزی تغییر نکرد. جزئیات را کپی کنید و برای ما بفرستید.</translation>
    </message>
    <message>
        <source>Another program, perhaps a virus scanner, holds %1 open.</source>
        <translation>برنامهٔ دیگری، شاید ویروس‌یاب، %1 را باز نگه داشته است.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait a moment and try again.</source>
        <translation>چیزی تغییر نکرد. کمی صبر کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>No member bought anything in these days.</source>
        <translation>در این روزها هیچ عضوی خرید نکرده است.</translation>
    </message>
    <message>
        <source>Choose other days, or record or import purchases first.</source>
        <translation>روزهای دیگری انتخاب کنید، یا اول خرید ثبت کنید یا خریدهای گذشته را وارد کنید.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>«%1» متوقف است.</translation>
    </message>
    <message>
        <source>%1 is not valid before %2.</source>
        <translation>«%1» از %2 معتبر است.</translation>
    </message>
    <message>
        <source>%1 was valid until %2.</source>
        <translation>«%1» تا %2 اعتبار داشت.</translation>
    </message>
    <message>
        <source>%1 is used up.</source>
        <translation>«%1» تمام شده است.</translation>
    </message>
    <message>
        <source>The member has had %1 as often as is allowed (%2).</source>
        <translation>این عضو «%1» را به تعداد مجاز (%2 بار) گرفته است.</translation>
    </message>
    <message>
        <source>“%1” is not a code of this shop.</source>
        <translation>«%1» کد این فروشگاه نیست.</translation>
    </message>
    <message>
        <source>The code %1 has been used.</source>
        <translation>کد %1 استفاده شده است.</translation>
    </message>
    <message>
        <source>The purchase must come to at least %1.</source>
        <translation>مبلغ خرید باید دست‌کم %1 باشد.</translation>
    </message>
    <message>
        <source>Now it comes to %2.</source>
        <translation>اکنون %2 است.</translation>
    </message>
    <message>
        <source>%1 does not go together with %2.</source>
        <translation>«%1» با «%2» جمع نمی‌شود.</translation>
    </message>
    <message>
        <source>%1 takes nothing off this purchase.</source>
        <translation>«%1» از این خرید چیزی کم نمی‌کند.</translation>
    </message>
    <message>
        <source>There is nothing to pay with on %1.</source>
        <translation>روی %1 مبلغی برای پرداخت نیست.</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>کدهای نادرست زیاد بود.</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>%1 ثانیهٔ دیگر دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>%1 is meant for other members.</source>
        <translation>«%1» برای اعضای دیگری است.</translation>
    </message>
    <message>
        <source>It is too soon for %1.</source>
        <translation>برای %1 هنوز زود است.</translation>
    </message>
    <message>
        <source>Possible again in %2 minutes.</source>
        <translation>%2 دقیقهٔ دیگر ممکن است.</translation>
    </message>
    <message>
        <source>%1 was changed on the way or is not from that partner.</source>
        <translation>%1 در راه تغییر کرده یا از آن همکار نیست.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>فایل را دوباره بخواهید.</translation>
    </message>
    <message>
        <source>%1 comes too early.</source>
        <translation>نوبت %1 هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>Take in number %2 first.</source>
        <translation>اول شمارهٔ %2 را وارد کنید.</translation>
    </message>
    <message>
        <source>%1 is meant for another shop.</source>
        <translation>%1 برای فروشگاه دیگری است.</translation>
    </message>
    <message>
        <source>%1 has bought before.</source>
        <translation>%1 پیش از این خرید کرده است.</translation>
    </message>
    <message>
        <source>Only new members can be referred.</source>
        <translation>فقط عضو تازه را می‌توان معرفی کرد.</translation>
    </message>
    <message>
        <source>Nobody can refer themselves, or %1 who referred them.</source>
        <translation>کسی نمی‌تواند خودش یا معرف خودش (%1) را معرفی کند.</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>رمز درست نیست.</translation>
    </message>
    <message>
        <source>One person alone may not do this.</source>
        <translation>این کار را یک نفر به‌تنهایی نمی‌تواند انجام دهد.</translation>
    </message>
    <message>
        <source>A second member of staff confirms it with a PIN.</source>
        <translation>کارمند دیگری با رمزش آن را تأیید می‌کند.</translation>
    </message>
    <message>
        <source>%1 points are more than points may pay of one purchase.</source>
        <translation>%1 امتیاز بیش از آن است که در یک خرید می‌توان خرج کرد.</translation>
    </message>
    <message>
        <source>%1 points are more than the member may still spend today.</source>
        <translation>%1 امتیاز بیش از آن است که عضو امروز هنوز می‌تواند خرج کند.</translation>
    </message>
    <message>
        <source>The partner&apos;s file number %1 is another than the one taken in here: one of the two shops went back to a backup.</source>
        <translation>فایل شمارهٔ %1 همکار با فایلی که اینجا گرفته شده یکی نیست: یکی از دو فروشگاه به پشتیبان برگشته است.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write the next file for the partner and send it: their program then repeats what is missing. If it does not, ask for everything from file %1 again.</source>
        <translation>چیزی تغییر نکرد. فایل بعدی را برای همکار بنویسید و بفرستید: برنامهٔ او آنچه را کم است تکرار می‌کند. اگر نکرد، همه چیز را از فایل %1 دوباره بخواهید.</translation>
    </message>
    <message>
        <source>%1 has been drawn already, with the number %2.</source>
        <translation>قرعهٔ %1 پیش‌تر با عدد %2 کشیده شده است.</translation>
    </message>
    <message>
        <source>The winners stay as they are.</source>
        <translation>برنده‌ها همان‌ها می‌مانند.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 پیش‌تر پایان یافته است.</translation>
    </message>
    <message>
        <source>Nothing was paid for purchase %1.</source>
        <translation>برای خرید %1 پولی پرداخت نشده است.</translation>
    </message>
    <message>
        <source>There is nothing to refund.</source>
        <translation>چیزی برای برگشت نیست.</translation>
    </message>
    <message>
        <source>%1 does not prove this draw: seed, list or winners were changed afterwards.</source>
        <translation>%1 این قرعه‌کشی را اثبات نمی‌کند: عدد پنهان، فهرست یا برنده‌ها بعداً تغییر کرده‌اند.</translation>
    </message>
    <message>
        <source>The code %1 counts for members only.</source>
        <translation>کد %1 فقط برای اعضا حساب می‌شود.</translation>
    </message>
    <message>
        <source>Choose the member first.</source>
        <translation>اول عضو را انتخاب کنید.</translation>
    </message>
    <message>
        <source>None can be spent on this purchase.</source>
        <translation>برای این خرید نمی‌توان امتیازی خرج کرد.</translation>
    </message>
    <message>
        <source>No more can be spent today.</source>
        <translation>امروز بیش از این نمی‌توان خرج کرد.</translation>
    </message>
    <message>
        <source>Somebody must stay the owner: this is the last one who can sign in.</source>
        <translation>یک نفر باید مالک بماند: این آخرین مالکی است که می‌تواند وارد شود.</translation>
    </message>
    <message>
        <source>Make somebody else owner first, with a PIN where PINs are asked.</source>
        <translation>اول کس دیگری را مالک کنید؛ اگر رمز پرسیده می‌شود، او هم باید رمز داشته باشد.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>چند بار رمز نادرست وارد شد.</translation>
    </message>
    <message>
        <source>What purchase %1 brought was used since: its credit is spent, its code was taken, or the reward of its card was handed out.</source>
        <translation>آنچه خرید %1 آورده بود پس از آن مصرف شده است: اعتبارش خرج شده، کدش به کار رفته یا پاداش کارتش تحویل شده است.</translation>
    </message>
    <message>
        <source>Take back first what used it.</source>
        <translation>اول همان خرج یا تحویل را برگردانید.</translation>
    </message>
    <message>
        <source>One person alone may not move so many points by hand for the same member in a day. Left today: %3.</source>
        <translation>یک نفر به‌تنهایی نمی‌تواند این همه امتیاز را در یک روز دستی به همان عضو بدهد یا از او بگیرد. باقی‌ماندهٔ امروز: %3.</translation>
    </message>
    <message>
        <source>One person alone may not move so many points by hand in a day. Left today: %3.</source>
        <translation>یک نفر به‌تنهایی نمی‌تواند در یک روز این همه امتیاز را دستی بدهد یا بگیرد. باقی‌ماندهٔ امروز: %3.</translation>
    </message>
    <message>
        <source>One person alone may not give so much credit to the same member in a day. Left today: %3.</source>
        <translation>یک نفر به‌تنهایی نمی‌تواند در یک روز این همه اعتبار خرید به همان عضو بدهد. باقی‌ماندهٔ امروز: %3.</translation>
    </message>
    <message>
        <source>One person alone may not give so much credit in a day. Left today: %3.</source>
        <translation>یک نفر به‌تنهایی نمی‌تواند در یک روز این همه اعتبار خرید بدهد. باقی‌ماندهٔ امروز: %3.</translation>
    </message>
    <message>
        <source>Only an owner of the shop may do this.</source>
        <translation>این کار فقط از مالک فروشگاه برمی‌آید.</translation>
    </message>
    <message>
        <source>The owner signs in with F12 and does it.</source>
        <translation>مالک با F12 وارد شود و آن را انجام دهد.</translation>
    </message>
    <message>
        <source>Another program, perhaps a virus scanner, holds %1 open, and the shop could not take its own name again.</source>
        <translation>برنامهٔ دیگری، شاید ویروس‌یاب، %1 را باز نگه داشته است و فروشگاه نتوانست نام خودش را پس بگیرد.</translation>
    </message>
    <message>
        <source>Nothing is lost: the shop is now in the file %2. Close other programs and give it its name back, or open it from there.</source>
        <translation>چیزی از دست نرفته است: فروشگاه اکنون در فایل %2 است. برنامه‌های دیگر را ببندید و نام پیشین را به آن برگردانید، یا همان فایل را باز کنید.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, but the days up to %2 are closed already.</source>
        <translation>ساعت رایانه %1 را نشان می‌دهد، اما روزها تا %2 بسته شده‌اند.</translation>
    </message>
    <message>
        <source>The day before is closed already, and with an end at %1 it would still go on.</source>
        <translation>روز قبل بسته شده است و اگر روز کاری ساعت %1 تمام شود، آن روز هنوز ادامه دارد.</translation>
    </message>
    <message>
        <source>Set this end in %2 minutes.</source>
        <translation>%2 دقیقهٔ دیگر این ساعت را بگذارید.</translation>
    </message>
    <message>
        <source>One person alone may not set a tier by hand.</source>
        <translation>یک نفر به‌تنهایی نمی‌تواند سطح را دستی تعیین کند.</translation>
    </message>
    <message>
        <source>One of you two set the other&apos;s PIN.</source>
        <translation>یکی از شما دو نفر رمز دیگری را گذاشته است.</translation>
    </message>
    <message>
        <source>They choose a PIN of their own under Staff; from the next day the word counts. Or an owner confirms.</source>
        <translation>صاحب رمز در صفحهٔ کارکنان رمز تازه‌ای برای خودش بگذارد؛ تأیید او از روز بعد پذیرفته می‌شود. یا یک مالک تأیید کند.</translation>
    </message>
    <message>
        <source>Correct the date and time of the computer.</source>
        <translation>تاریخ و ساعت رایانه را درست کنید.</translation>
    </message>
    <message>
        <source>The owner can resume it.</source>
        <translation>مالک می‌تواند آن را ادامه دهد.</translation>
    </message>
    <message>
        <source>Check the digits again.</source>
        <translation>رقم‌ها را دوباره ببینید.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>یکی از دو تا را بردارید.</translation>
    </message>
    <message>
        <source>%1 asks for a complete profile.</source>
        <translation>%1 برای مشخصات کامل است.</translation>
    </message>
    <message>
        <source>Fill in name, mobile, birthday and gender.</source>
        <translation>نام، موبایل، تولد و جنسیت را وارد کنید.</translation>
    </message>
    <message>
        <source>%1 is for the first purchase only.</source>
        <translation>%1 تنها برای خرید اول است.</translation>
    </message>
    <message>
        <source>This was already recorded with different contents.</source>
        <translation>این درخواست پیش‌تر با محتوای دیگری ثبت شده است.</translation>
    </message>
    <message>
        <source>Try again; after a few wrong PINs you have to wait.</source>
        <translation>دوباره بنویسید؛ پس از چند بار اشتباه باید صبر کنید.</translation>
    </message>
    <message>
        <source>This PIN is not allowed.</source>
        <translation>این رمز پذیرفته نیست.</translation>
    </message>
    <message>
        <source>Use 4 to 12 digits, but not 1234 or 1111.</source>
        <translation>۴ تا ۱۲ رقم بنویسید، ولی نه ۱۲۳۴ یا ۱۱۱۱.</translation>
    </message>
    <message>
        <source>Top up the line, then send again.</source>
        <translation>خط را شارژ کنید و دوباره بفرستید.</translation>
    </message>
    <message>
        <source>One person alone may not take off so much by hand in a day. Left today: %3.</source>
        <translation>یک نفر به تنهایی نمی‌تواند در یک روز این همه تخفیف دستی بدهد. باقی‌ماندهٔ امروز: %3.</translation>
    </message>
    <message>
        <source>One person alone may not let so many points go to partners in a day. Left today: %3.</source>
        <translation>یک نفر به تنهایی نمی‌تواند در یک روز این همه امتیاز را به همکاران بفرستد. باقی‌ماندهٔ امروز: %3.</translation>
    </message>
</context>
<context>
    <name>ExampleBill</name>
    <message>
        <source>A bill of %1 gives no points.</source>
        <translation>خرید %1 امتیازی نمی‌دهد.</translation>
    </message>
    <message>
        <source>A bill of %1 gives %2.</source>
        <translation>خرید %1، %2 می‌دهد.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%1 points</source>
        <translation>
            <numerusform>%1 امتیاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tomans</source>
        <translation>
            <numerusform>%1 تومان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rials</source>
        <translation>
            <numerusform>%1 ریال</numerusform>
        </translation>
    </message>
    <message>
        <source>tomans</source>
        <translation>تومان</translation>
    </message>
    <message>
        <source>rials</source>
        <translation>ریال</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 کیلوبایت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 مگابایت</translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation>
            <numerusform>%1 ثانیه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>day and month: 31 Mordad</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>day, month and year: 31 Mordad 1405</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>month and year: Mordad 1405</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <extracomment>date and time: 1405/05/31 10:30</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>%1 روز پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>%1 روز دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftColumns</name>
    <message>
        <source>taken back</source>
        <translation>باطل‌شده</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>هنوز پرداخت نشده</translation>
    </message>
    <message>
        <source>paid on %1 to %2, receipt %3</source>
        <extracomment>%1 a day, %2 who got the money, %3 number of the receipt</extracomment>
        <translation>در %1 به %2 پرداخت شد، رسید %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>کار خیر</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>برابر</translation>
    </message>
    <message>
        <source>of it added by the shop: %1</source>
        <translation>از آن افزودهٔ فروشگاه: %1</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>به کجا رسید</translation>
    </message>
</context>
<context>
    <name>GiftWords</name>
    <message>
        <source>for reaching a tier</source>
        <translation>برای رسیدن به سطح</translation>
    </message>
    <message>
        <source>for a complete profile</source>
        <translation>برای مشخصات کامل</translation>
    </message>
    <message>
        <source>for the birthday</source>
        <translation>برای تولد</translation>
    </message>
    <message>
        <source>for the day of joining</source>
        <translation>برای سالروز عضویت</translation>
    </message>
    <message>
        <source>for the wedding anniversary</source>
        <translation>برای سالگرد ازدواج</translation>
    </message>
    <message>
        <source>for joining</source>
        <translation>برای عضو شدن</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 name of a reward, %2 &quot;for joining&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, to be fetched before %2</source>
        <extracomment>%1 a gift, %2 date and time</extracomment>
        <translation>%1، تا پیش از %2 آمادهٔ تحویل</translation>
    </message>
    <message>
        <source>reward number %1</source>
        <translation>پاداش شمارهٔ %1</translation>
    </message>
    <message numerus="yes">
        <source>reward number %1, to be fetched within %Ln days</source>
        <translation>
            <numerusform>پاداش شمارهٔ %1، با مهلت %Ln روز برای گرفتن</numerusform>
        </translation>
    </message>
    <message>
        <source>The gift %1 was taken back: only the two together had earned it.</source>
        <extracomment>%1 a reward of the catalogue; two members were one for a while</extracomment>
        <translation>هدیهٔ %1 پس گرفته شد: فقط دو عضو با هم به آن رسیده بودند.</translation>
    </message>
    <message>
        <source>The gift %1 was handed out already, though only the two together had earned it.</source>
        <extracomment>%1 a reward of the catalogue; two members were one for a while</extracomment>
        <translation>هدیهٔ %1 پیش‌تر تحویل شده، هرچند فقط دو عضو با هم به آن رسیده بودند.</translation>
    </message>
    <message>
        <source>%1 of full cards were taken back: only the two together had earned them.</source>
        <translation>%1 هدیهٔ کارت‌ها پس گرفته شد: فقط دو عضو با هم به آن رسیده بودند.</translation>
    </message>
    <message>
        <source>%1 are taken for gifts that are gone.</source>
        <translation>%1 بابت هدیه‌های تحویل‌شده گرفته می‌شود.</translation>
    </message>
</context>
<context>
    <name>HelpIndex</name>
    <message>
        <source>What is new</source>
        <translation>تازه‌ها</translation>
    </message>
    <message>
        <source>About Bashgah</source>
        <translation>دربارهٔ باشگاه</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Earned</source>
        <translation>گرفته‌شده</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>امتیاز هدیه</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>خرج‌شده</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>برگشتی</translation>
    </message>
    <message>
        <source>Taken at a refund</source>
        <translation>کم‌شده با مرجوعی</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منقضی‌شده</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>اصلاح دستی</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>موجودی آغازین</translation>
    </message>
    <message>
        <source>Moved to a partner</source>
        <translation>انتقال به همکار</translation>
    </message>
    <message>
        <source>Came from a partner</source>
        <translation>آمده از همکار</translation>
    </message>
    <message>
        <source>Donated</source>
        <translation>اهدا شده</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>فرستاده‌شده</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>در صف ارسال</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>نتیجه نامعلوم</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>فرستاده‌نشده</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>نرسیده</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>رضایت داد</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>نپذیرفت</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>پرسیده نشده</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>در پیشخوان</translation>
    </message>
    <message>
        <source>in the profile</source>
        <translation>در پروندهٔ عضو</translation>
    </message>
    <message>
        <source>from an import</source>
        <translation>از ورود اطلاعات</translation>
    </message>
    <message>
        <source>by a reply to a message</source>
        <translation>با پاسخ به پیامک</translation>
    </message>
    <message>
        <source>when two members became one</source>
        <translation>هنگام یکی شدن دو عضو</translation>
    </message>
    <message>
        <source>by the owner</source>
        <translation>به دست مالک</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Invoice number</source>
        <translation>شمارهٔ فاکتور</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Member (mobile or code)</source>
        <translation>عضو (موبایل یا کد)</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>کد کالا</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>نام کالا</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>گروه کالا</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>قیمت واحد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>قیمت خرید واحد</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>نحوهٔ پرداخت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>کد مشتری</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>موبایل</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>نام کامل</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>تاریخ عضویت</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>District</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Opening points</source>
        <translation>امتیاز آغازین</translation>
    </message>
    <message>
        <source>Consent to messages</source>
        <translation>رضایت دریافت پیامک</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>خانه خالی است.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>عدد نیست.</translation>
    </message>
    <message>
        <source>More decimals than this shop counts; nothing is rounded.</source>
        <translation>رقم اعشار آن از واحد پول فروشگاه بیشتر است؛ چیزی گرد نمی‌شود.</translation>
    </message>
    <message>
        <source>The number is outside what a purchase may have.</source>
        <translation>عدد از اندازهٔ مجاز یک خرید بیرون است.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>چنین روزی وجود ندارد.</translation>
    </message>
    <message>
        <source>This is not a mobile number.</source>
        <translation>شمارهٔ موبایل نیست.</translation>
    </message>
    <message>
        <source>A spreadsheet lost the digits. Format the column as text and export again.</source>
        <translation>صفحه‌گسترده رقم‌ها را از بین برده است. ستون را از نوع متن کنید و دوباره خروجی بگیرید.</translation>
    </message>
    <message>
        <source>Two numbers stand in one cell.</source>
        <translation>دو شماره در یک خانه است.</translation>
    </message>
    <message>
        <source>Neither a mobile nor a customer code is given.</source>
        <translation>نه موبایل دارد و نه کد مشتری.</translation>
    </message>
    <message>
        <source>The quantity is zero or negative, and this is no return.</source>
        <translation>تعداد صفر یا منفی است و این ردیف مرجوعی نیست.</translation>
    </message>
    <message>
        <source>The price is zero or negative.</source>
        <translation>قیمت صفر یا منفی است.</translation>
    </message>
    <message>
        <source>The amount is zero or negative, and this is no return.</source>
        <translation>مبلغ صفر یا منفی است و این ردیف مرجوعی نیست.</translation>
    </message>
    <message>
        <source>The quantity of a return must be negative.</source>
        <translation>تعداد در مرجوعی باید منفی باشد.</translation>
    </message>
    <message>
        <source>The amount of a return must be negative.</source>
        <translation>مبلغ در مرجوعی باید منفی باشد.</translation>
    </message>
    <message>
        <source>The discount is larger than the amount.</source>
        <translation>تخفیف از مبلغ بیشتر است.</translation>
    </message>
    <message>
        <source>This row is a sum, not a purchase.</source>
        <translation>این ردیف جمع است، نه خرید.</translation>
    </message>
    <message>
        <source>A walk-in customer is not a member.</source>
        <translation>مشتری متفرقه عضو نیست.</translation>
    </message>
    <message>
        <source>This word is not known here.</source>
        <translation>این واژه در اینجا شناخته نیست.</translation>
    </message>
    <message>
        <source>The same member stands in an earlier row.</source>
        <translation>همین عضو در ردیف پیشین هم آمده است.</translation>
    </message>
    <message>
        <source>Another member has this mobile.</source>
        <translation>این موبایل برای عضو دیگری ثبت شده است.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>متن بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>خالی است.</translation>
    </message>
    <message>
        <source>it has no row that can be used.</source>
        <translation>هیچ ردیفی از آن به کار نمی‌آید.</translation>
    </message>
    <message>
        <source>row %1 has a zero byte, so it is not a text file.</source>
        <translation>ردیف %1 بایت صفر دارد، پس فایل متنی نیست.</translation>
    </message>
    <message>
        <source>row %1 has more than 500 columns.</source>
        <translation>ردیف %1 بیش از ۵۰۰ ستون دارد.</translation>
    </message>
    <message>
        <source>row %1 is longer than a megabyte.</source>
        <translation>ردیف %1 از یک مگابایت بلندتر است.</translation>
    </message>
    <message>
        <source>a quotation mark of row %1 is never closed.</source>
        <translation>گیومه‌ای در ردیف %1 بسته نشده است.</translation>
    </message>
    <message>
        <source>it cannot be opened.</source>
        <translation>باز نمی‌شود.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>برند</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>روز ازدواج</translation>
    </message>
    <message>
        <source>Opening points valid until</source>
        <translation>اعتبار امتیاز آغازین تا</translation>
    </message>
    <message>
        <source>The last day of these points has passed.</source>
        <translation>آخرین روز اعتبار این امتیازها گذشته است.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here, or a formula without its result. Open and save it there.</source>
        <translation>این خانه در فایل اصلی خطا دارد یا فرمولی بی‌نتیجه است. فایل را در برنامهٔ خودش باز و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>it is protected with a password. Save it without one.</source>
        <translation>رمز دارد. آن را بدون رمز ذخیره کنید.</translation>
    </message>
    <message>
        <source>it is a binary workbook (XLSB). Save it as XLSX.</source>
        <translation>کارپوشهٔ دودویی (XLSB) است. آن را به‌صورت XLSX ذخیره کنید.</translation>
    </message>
    <message>
        <source>it is damaged or cut off. Open it in its program and save it again.</source>
        <translation>آسیب دیده یا ناقص است. آن را در برنامهٔ خودش باز و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>it is larger than any table of a shop. Save the table alone as CSV.</source>
        <translation>از جدول هر فروشگاهی بزرگ‌تر است. فقط همان جدول را به‌صورت CSV ذخیره کنید.</translation>
    </message>
    <message>
        <source>it has no sheet %1.</source>
        <translation>برگه‌ای به نام %1 ندارد.</translation>
    </message>
    <message>
        <source>A field of the shop</source>
        <translation>مشخصه‌ای از فروشگاه</translation>
    </message>
    <message>
        <source>Cost of the line</source>
        <translation>بهای سطر</translation>
    </message>
    <message>
        <source>Sale or return</source>
        <translation>فروش یا مرجوعی</translation>
    </message>
    <message>
        <source>Say whether the amounts in the file are tomans or rials: the examples below show what each would mean.</source>
        <translation>مشخص کنید مبلغ‌های فایل به تومان است یا ریال: نمونه‌های زیر نشان می‌دهند هرکدام یعنی چقدر.</translation>
    </message>
    <message>
        <source>Mobile of the member</source>
        <translation>موبایل عضو</translation>
    </message>
    <message>
        <source>Parts of the payment</source>
        <translation>بخش‌های پرداخت</translation>
    </message>
    <message>
        <source>Purchase of a return</source>
        <translation>خرید مرجوعی</translation>
    </message>
    <message>
        <source>Line of that purchase</source>
        <translation>سطر آن خرید</translation>
    </message>
    <message>
        <source>The row came in. The text is longer than is kept; its end is missing.</source>
        <translation>ردیف آمد. متن بلندتر از اندازه است و پایان آن نیامد.</translation>
    </message>
    <message>
        <source>The row came in without the mobile: it is none, or another member has it.</source>
        <translation>ردیف بدون موبایل آمد: یا شمارهٔ موبایل نیست یا برای عضو دیگری ثبت شده است.</translation>
    </message>
    <message>
        <source>The row came in without the parts of its payment: they are not what was to pay.</source>
        <translation>ردیف بدون بخش‌های پرداخت آمد: جمع آن‌ها با مبلغ پرداختنی یکی نیست.</translation>
    </message>
    <message>
        <source>The return came in on its own: the purchase it names is neither in the shop nor earlier in the file.</source>
        <translation>مرجوعی جداگانه ثبت شد: خریدی که نام برده نه در فروشگاه است و نه پیش از آن در فایل.</translation>
    </message>
    <message>
        <source>More came back than is left of the purchase: the rest came in on its own.</source>
        <translation>بیش از آنچه از خرید مانده برگشته است: باقی آن جداگانه ثبت شد.</translation>
    </message>
    <message>
        <source>Returns in %1 gave points, codes or money on gift cards back, or took credit, for purchases that were here before. Such an import is not taken back as a whole; correct those purchases one by one.</source>
        <translation>مرجوعی‌های %1 برای خریدهایی که از پیش اینجا بوده‌اند امتیاز، کد تخفیف یا پول کارت هدیه برگردانده یا اعتبار گرفته‌اند. چنین ورودی یک‌جا برگردانده نمی‌شود؛ آن خریدها را یکی‌یکی اصلاح کنید.</translation>
    </message>
    <message>
        <source>Note shown at the counter</source>
        <translation>نمایش یادداشت در پیشخوان</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>روز رضایت</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>خانوار</translation>
    </message>
    <message>
        <source>Points of household together</source>
        <translation>امتیاز خانوار با هم</translation>
    </message>
    <message>
        <source>Own points apart</source>
        <translation>امتیاز خودش جدا</translation>
    </message>
    <message>
        <source>Brought by (mobile or code)</source>
        <translation>معرف (موبایل یا کد)</translation>
    </message>
    <message>
        <source>Day of the referral</source>
        <translation>روز معرفی</translation>
    </message>
    <message>
        <source>Day of referral reward</source>
        <translation>روز پاداش معرفی</translation>
    </message>
    <message>
        <source>Reward taken back on</source>
        <translation>روز پس گرفتن پاداش</translation>
    </message>
    <message>
        <source>This date is not understood. Give the date format above.</source>
        <translation>این تاریخ خوانده نمی‌شود. قالب تاریخ را در بالا بنویسید.</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart. Give the date format above.</source>
        <translation>روز و ماه از هم شناخته نمی‌شوند. قالب تاریخ را در بالا بنویسید.</translation>
    </message>
    <message>
        <source>The row came in without who brought the member: not known, the member&apos;s own number, another one noted here, or no new member.</source>
        <translation>ردیف بدون معرف آمد: معرف شناخته نیست، خود عضو است، کس دیگری ثبت شده، یا عضو تازه نیست.</translation>
    </message>
    <message>
        <source>The row came in without its household: nobody else of it is in the file, or the member lives with others here.</source>
        <translation>ردیف بدون خانوار آمد: کس دیگری از آن در فایل نیست، یا عضو اینجا با دیگران زندگی می‌کند.</translation>
    </message>
    <message>
        <source>it is not a table that can be read. Save it as XLSX or CSV first.</source>
        <translation>جدولی نیست که خوانده شود. آن را نخست به‌صورت XLSX یا CSV ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
</context>
<context>
    <name>LedgerReason</name>
    <message>
        <source>Two entries of the same person were put together, or parted again.</source>
        <translation>دو عضویت یک نفر یکی شد یا دوباره از هم جدا شد.</translation>
    </message>
    <message>
        <source>The member was erased, and what was left was written off.</source>
        <translation>عضو پاک شد و آنچه مانده بود باطل شد.</translation>
    </message>
    <message>
        <source>For a purchase.</source>
        <translation>برای خرید.</translation>
    </message>
    <message>
        <source>Their last day had passed.</source>
        <translation>مهلت اعتبارشان گذشته بود.</translation>
    </message>
    <message>
        <source>Changed by hand.</source>
        <translation>دستی تغییر داده شد.</translation>
    </message>
    <message>
        <source>Brought along from before.</source>
        <translation>از پیش از این برنامه مانده بود.</translation>
    </message>
    <message>
        <source>They went to a partner.</source>
        <translation>به فروشگاه همکار رفت.</translation>
    </message>
    <message>
        <source>They came from a partner.</source>
        <translation>از فروشگاه همکار آمد.</translation>
    </message>
    <message>
        <source>The shop pays their value to the cause.</source>
        <translation>فروشگاه ارزش آن را به کار خیر می‌دهد.</translation>
    </message>
    <message>
        <source>For joining the club.</source>
        <translation>برای عضو شدن در باشگاه.</translation>
    </message>
    <message>
        <source>For a complete profile.</source>
        <translation>برای کامل شدن مشخصات.</translation>
    </message>
    <message>
        <source>For the birthday.</source>
        <translation>برای تولد.</translation>
    </message>
    <message>
        <source>For another year in the club.</source>
        <translation>برای یک سال دیگر عضویت در باشگاه.</translation>
    </message>
    <message>
        <source>For the wedding anniversary.</source>
        <translation>برای سالگرد ازدواج.</translation>
    </message>
    <message>
        <source>For bringing a new member.</source>
        <translation>برای معرفی عضو تازه.</translation>
    </message>
    <message>
        <source>For joining on a member&apos;s word.</source>
        <translation>برای عضو شدن با معرفی یک عضو.</translation>
    </message>
    <message>
        <source>All that it asks for was reached.</source>
        <translation>همهٔ شرط‌های آن برآورده شد.</translation>
    </message>
    <message>
        <source>Confirmed by staff.</source>
        <translation>کارکنان تأیید کردند.</translation>
    </message>
    <message>
        <source>For %1 in a short time.</source>
        <translation>برای گرفتن %1 در زمانی کوتاه.</translation>
    </message>
    <message>
        <source>Given beside what purchases earn.</source>
        <translation>جدا از امتیاز خریدها داده شده است.</translation>
    </message>
    <message>
        <source>They are the price of the reward.</source>
        <translation>قیمت پاداش است.</translation>
    </message>
    <message>
        <source>They became %1 of credit by themselves.</source>
        <translation>خودبه‌خود به %1 اعتبار خرید تبدیل شد.</translation>
    </message>
    <message>
        <source>Paid a part of the bill.</source>
        <translation>بخشی از صورت‌حساب با آن پرداخت شد.</translation>
    </message>
    <message>
        <source>The donation was taken back; the points keep their old last day.</source>
        <translation>کمک پس گرفته شد؛ امتیاز تا همان تاریخ پیشین اعتبار دارد.</translation>
    </message>
    <message>
        <source>The reward came back; the points keep their old last day.</source>
        <translation>پاداش برگشت؛ امتیاز تا همان تاریخ پیشین اعتبار دارد.</translation>
    </message>
    <message>
        <source>The %1 of credit they had become was not spent and is taken; they keep their old last day.</source>
        <translation>%1 اعتباری که به جای آن‌ها داده شده بود خرج نشده بود و پس گرفته شد؛ امتیاز تا همان تاریخ پیشین اعتبار دارد.</translation>
    </message>
    <message>
        <source>The purchase that used the code came back too: nothing is asked for it.</source>
        <translation>خریدی که کد در آن به کار رفته بود نیز برگشت: بابت آن چیزی کم نمی‌شود.</translation>
    </message>
    <message>
        <source>They had paid for goods that came back; they keep their old last day.</source>
        <translation>پول کالایی با آن پرداخت شده بود که برگشت؛ امتیاز تا همان تاریخ پیشین اعتبار دارد.</translation>
    </message>
    <message>
        <source>The goods that were kept no longer fill the card, and its gift had been used already.</source>
        <translation>با کالاهایی که نزد مشتری مانده کارت دیگر پر نیست و هدیهٔ آن پیش‌تر استفاده شده بود.</translation>
    </message>
    <message>
        <source>The goods that were kept no longer fill the card.</source>
        <translation>با کالاهایی که نزد مشتری مانده کارت دیگر پر نیست.</translation>
    </message>
    <message>
        <source>Credit of %1 was spent; the goods it was given for came back.</source>
        <translation>%1 اعتبار خرج شده بود و کالایی که اعتبار برای آن بود برگشت.</translation>
    </message>
    <message>
        <source>It had been confirmed by mistake and was taken back.</source>
        <translation>به اشتباه تأیید شده بود و پس گرفته شد.</translation>
    </message>
    <message>
        <source>A code for the next visit was used for %1; the purchase that gave it came back.</source>
        <translation>کد خرید بعدی به ارزش %1 به کار رفته بود و خریدی که کد را داده بود برگشت.</translation>
    </message>
    <message>
        <source>The purchase that the reward for bringing a new member was for came back.</source>
        <translation>خریدی که امتیاز معرفی برای آن داده شده بود برگشت.</translation>
    </message>
    <message>
        <source>The goods that were kept no longer reach the points that brought a bonus.</source>
        <translation>کالاهایی که نزد مشتری مانده دیگر به حد امتیازی که امتیاز هدیه داشت نمی‌رسد.</translation>
    </message>
    <message>
        <source>The goods that were kept no longer give these points.</source>
        <translation>کالاهایی که نزد مشتری مانده دیگر این امتیاز را نمی‌دهد.</translation>
    </message>
    <message>
        <source>The goods that were kept no longer reach “%1”, and its gift had been fetched already.</source>
        <extracomment>%1 name of a tier</extracomment>
        <translation>با کالاهایی که نزد مشتری مانده دیگر به سطح «%1» نمی‌رسد و هدیهٔ آن پیش‌تر گرفته شده بود.</translation>
    </message>
    <message>
        <source>They came back for somebody of the household who was erased since: nobody gets them.</source>
        <translation>برای کسی از خانوار برگشت که در این میان پاک شده است: به کسی نمی‌رسد.</translation>
    </message>
    <message>
        <source>They were written off when their goods came back; what they had been spent on has come back too.</source>
        <translation>هنگام برگشت کالایش بخشیده شده بود؛ حالا آنچه با آن خریده بود هم برگشته است.</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>%1: purchase %2</source>
        <extracomment>%1 what happened to the points (&quot;Earned&quot;), %2 the number of the purchase</extracomment>
        <translation>%1: خرید %2</translation>
    </message>
    <message>
        <source>Usable from %1.</source>
        <translation>از %1 قابل استفاده است.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>تا %1 اعتبار دارد.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>دلیل: %1</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>ثبت‌کننده: %1.</translation>
    </message>
    <message>
        <source>By version %1 of the programme.</source>
        <translation>بر پایهٔ نسخهٔ %1 برنامه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what happened to the points (&quot;Moved to a partner&quot;), %2 the name of a partner
----------
%1 a rule of the programme, %2 a signed number of points</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 were due; %2 were already spent and are written off.</source>
        <translation>%1 باید کم می‌شد؛ %2 پیش‌تر خرج شده بود و بخشیده شد.</translation>
    </message>
    <message>
        <source>%1: reward %2</source>
        <extracomment>%1 what happened to the points (&quot;Spent&quot;), %2 the name of a reward</extracomment>
        <translation>%1: پاداش %2</translation>
    </message>
    <message>
        <source>%1: cause %2</source>
        <extracomment>%1 what happened to the points (&quot;Donated&quot;), %2 the name of a good cause</extracomment>
        <translation>%1: کار خیر %2</translation>
    </message>
    <message>
        <source>%1: gift of %2</source>
        <extracomment>%1 what happened to the points (&quot;Bonus&quot;), %2 the name of a stamp card or the like</extracomment>
        <translation>%1: هدیهٔ %2</translation>
    </message>
    <message>
        <source>Became credit</source>
        <translation>تبدیل به اعتبار</translation>
    </message>
    <message>
        <source>Came back from credit</source>
        <translation>بازگشت از اعتبار</translation>
    </message>
    <message>
        <source>So many for the tier %1.</source>
        <extracomment>%1 name of a tier</extracomment>
        <translation>این مقدار برای سطح %1 است.</translation>
    </message>
    <message>
        <source>Recorded although %1 below the minimum margin. Reason: %2</source>
        <extracomment>%1 an amount, %2 what staff typed</extracomment>
        <translation>با آن‌که %1 کمتر از کمترین حاشیهٔ سود بود ثبت شد. دلیل: %2</translation>
    </message>
    <message>
        <source>Came from the same person&apos;s other entry</source>
        <translation>از عضویت دیگر همین شخص آمد</translation>
    </message>
    <message>
        <source>Moved to the same person&apos;s other entry</source>
        <translation>به عضویت دیگر همین شخص رفت</translation>
    </message>
    <message>
        <source>Written off: member erased</source>
        <translation>باطل شد: عضو پاک شد</translation>
    </message>
    <message>
        <source>reward %1</source>
        <extracomment>%1 the name of a reward</extracomment>
        <translation>پاداش %1</translation>
    </message>
    <message>
        <source>purchase %1</source>
        <extracomment>%1 the number of a purchase</extracomment>
        <translation>خرید %1</translation>
    </message>
    <message>
        <source>Came back from %1: %2</source>
        <extracomment>%1 a member of the same household, %2 a purchase or a reward</extracomment>
        <translation>از %1 برگشت: %2</translation>
    </message>
    <message>
        <source>Given back to %1: %2</source>
        <translation>به %1 برگشت: %2</translation>
    </message>
    <message>
        <source>From the points of %1: %2</source>
        <extracomment>%1 a member of the same household, %2 a purchase or a reward</extracomment>
        <translation>از امتیاز %1: %2</translation>
    </message>
    <message>
        <source>Spent by %1: %2</source>
        <translation>%1 خرج کرد: %2</translation>
    </message>
    <message>
        <source>The rule: every %1 become credit.</source>
        <extracomment>%1 so many points</extracomment>
        <translation>قاعده: هر %1 به اعتبار تبدیل می‌شود.</translation>
    </message>
    <message>
        <source>The household spends its points together; what comes back returns to whom it came from.</source>
        <translation>خانوار امتیازهایش را با هم خرج می‌کند؛ آنچه برگردد به صاحبش برمی‌گردد.</translation>
    </message>
    <message>
        <source>Valid until %1, for what the member did on %2 let them live on.</source>
        <extracomment>%1 and %2 dates</extracomment>
        <translation>تا %1 اعتبار دارد، چون کاری که عضو در %2 کرد مهلتش را از نو آغاز کرد.</translation>
    </message>
</context>
<context>
    <name>MarginWords</name>
    <message>
        <source>Costs %1 per 100 of sales.</source>
        <extracomment>%1 a number such as 1.5</extracomment>
        <translation>هزینه: %1 از هر ۱۰۰ فروش.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines leave less than the minimum margin of %1.</source>
        <translation>
            <numerusform>%Ln سطر کمتر از حداقل حاشیهٔ سود (%1) باقی می‌گذارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is sold %1 below cost; the minimum margin is %2.</source>
        <translation>این فروش %1 کمتر از قیمت تمام‌شده است؛ حداقل حاشیهٔ سود %2 است.</translation>
    </message>
    <message>
        <source>This leaves a margin of %1; the minimum of %2 is %3.</source>
        <translation>سود این فروش %1 می‌شود؛ حداقل (%2) %3 است.</translation>
    </message>
    <message>
        <source>the points spent (%1)</source>
        <translation>امتیاز خرج‌شده (%1)</translation>
    </message>
    <message>
        <source>the code %1 (%2)</source>
        <translation>کد تخفیف %1 (%2)</translation>
    </message>
    <message>
        <source>the discount of the membership (%1)</source>
        <translation>تخفیف عضویت ویژه (%1)</translation>
    </message>
    <message>
        <source>the discount of the tier (%1)</source>
        <translation>تخفیف سطح (%1)</translation>
    </message>
    <message>
        <source>the discount (%1)</source>
        <translation>تخفیف (%1)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two things to take off</extracomment>
        <translation>%1 و %2</translation>
    </message>
    <message>
        <source>Give %1 less: take it off %2.</source>
        <extracomment>%1 an amount, %2 what was given: &quot;the discount (5,000 tomans)&quot;</extracomment>
        <translation>%1 کمتر بدهید: از %2 کم کنید.</translation>
    </message>
    <message>
        <source>The price itself leaves less than the minimum margin of %1.</source>
        <translation>خود قیمت کمتر از حداقل حاشیهٔ سود (%1) باقی می‌گذارد.</translation>
    </message>
    <message>
        <source>Costs %1 each time; how much that is per 100 of sales depends on what its members buy.</source>
        <extracomment>%1 an amount. Of points for a birthday or a survey.</extracomment>
        <translation>هر بار %1 هزینه دارد؛ اینکه از هر ۱۰۰ فروش چقدر می‌شود به خرید همان اعضا بستگی دارد.</translation>
    </message>
    <message>
        <source>Even without any of these it stays below.</source>
        <translation>با برداشتن هیچ‌کدام به آن حد نمی‌رسد.</translation>
    </message>
    <message>
        <source>Even without any of these it stays below; without %1 the sale is recorded all the same.</source>
        <extracomment>%1 what was given: &quot;the discount (5,000 tomans)&quot;</extracomment>
        <translation>با برداشتن هیچ‌کدام به آن حد نمی‌رسد؛ ولی بدون %1 فروش ثبت می‌شود.</translation>
    </message>
    <message>
        <source>the automatic discount %1 (%2)</source>
        <extracomment>%1 its name, %2 an amount; members get it without a code</extracomment>
        <translation>تخفیف خودکار %1 (%2)</translation>
    </message>
</context>
<context>
    <name>MemberColumns</name>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>موبایل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>آخرین خرید</translation>
    </message>
</context>
<context>
    <name>MemberDossier</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>نام کوچک</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>موبایل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>روز ازدواج</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>عضو از</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>District</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Notes of staff</source>
        <translation>یادداشت کارکنان</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>خانوار</translation>
    </message>
    <message>
        <source>What %1 keeps of you</source>
        <translation>آنچه %1 از شما نگه می‌دارد</translation>
    </message>
    <message>
        <source>Everything, also what is not printed here, stands in data.json beside this page.</source>
        <translation>همه‌چیز، حتی آنچه اینجا چاپ نشده، در data.json کنار این صفحه است.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>برگشتی</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>موجودی امتیاز</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>خرید</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیامک‌ها</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>متن رضایت</translation>
    </message>
    <message>
        <source>What you told us</source>
        <translation>آنچه به ما گفتید</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Member&apos;s data</source>
        <translation>اطلاعات عضو</translation>
    </message>
    <message>
        <source>Privacy notice, version</source>
        <translation>نسخهٔ اطلاعیهٔ حریم خصوصی</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Paid memberships</source>
        <translation>عضویت‌های ویژه</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>طرح</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>پرداخت‌شده</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>پس‌داده‌شده</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>پاداش‌ها</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>پاداش</translation>
    </message>
    <message>
        <source>Kept ready until</source>
        <translation>آماده تا</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>کدهای تخفیف</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>اعتبار تا</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>باطل</translation>
    </message>
    <message>
        <source>Used codes</source>
        <translation>کدهای استفاده‌شده</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>سطح‌ها</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>مبلغ خرید</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>می‌ماند تا</translation>
    </message>
    <message>
        <source>Cards, challenges and badges</source>
        <translation>کارت‌های مهر، چالش‌ها و نشان‌ها</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>اعتبار خرید</translation>
    </message>
    <message>
        <source>Confirmed activities</source>
        <translation>فعالیت‌های تأییدشده</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>Lucky draws</source>
        <translation>قرعه‌کشی‌ها</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>جایزه</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>نفر چندم</translation>
    </message>
    <message>
        <source>Given to causes</source>
        <translation>داده‌شده به کارهای خیر</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>کار خیر</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>معرفی‌ها</translation>
    </message>
    <message>
        <source>Brought somebody</source>
        <translation>معرف بود</translation>
    </message>
    <message>
        <source>Rewarded on</source>
        <translation>پاداش در</translation>
    </message>
    <message>
        <source>Points with partners</source>
        <translation>امتیاز با فروشگاه‌های همکار</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>همکار</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>مرجوعی‌ها</translation>
    </message>
    <message>
        <source>Credit and gift cards</source>
        <translation>اعتبار خرید و کارت هدیه</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>از شما</translation>
    </message>
    <message>
        <source>to you</source>
        <translation>به شما</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Tiers set by hand</source>
        <translation>سطح‌های دستی</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>ثبت‌کننده</translation>
    </message>
    <message>
        <source>What was done to these data</source>
        <translation>کارهایی که با این اطلاعات شده است</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>چه کاری</translation>
    </message>
    <message>
        <source>By</source>
        <translation>به دست</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>پیش و پس</translation>
    </message>
</context>
<context>
    <name>MemberFigureColumns</name>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 a number of points, %2 day</extracomment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>جمع خرید</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>دفعات خرید</translation>
    </message>
    <message>
        <source>Next visit expected</source>
        <translation>خرید بعدی</translation>
    </message>
    <message>
        <source>Expiring points</source>
        <translation>امتیاز رو به انقضا</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاریخ تولد</translation>
    </message>
</context>
<context>
    <name>MergeLeftText</name>
    <message numerus="yes">
        <source>%Ln purchase(s) have a number that both use: the two cannot be merged while they stand.</source>
        <translation>
            <numerusform>%Ln خرید در هر دو عضو شمارهٔ یکسان دارد: تا این خریدها هستند، این دو عضو یکی نمی‌شوند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prize(s) of lucky draws stay under the old name: a drawn list stays as it was.</source>
        <translation>
            <numerusform>%Ln جایزهٔ قرعه‌کشی به نام پیشین می‌ماند: فهرست برندگان همان‌طور که بود می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasion(s) gave both their points; all of them go over.</source>
        <translation>
            <numerusform>برای %Ln مناسبت هر دو عضو امتیاز گرفته‌اند؛ همهٔ این امتیازها منتقل می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have a tier set by hand; the one of the member who goes on counts.</source>
        <translation>سطح هر دو دستی تعیین شده است؛ سطح عضوی که می‌ماند به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Who brought them is noted for both; what is noted for the member who goes on counts.</source>
        <translation>معرف هر دو ثبت شده است؛ معرف عضوی که می‌ماند به حساب می‌آید.</translation>
    </message>
    <message>
        <source>They are of two households; the member who goes on stays in theirs.</source>
        <translation>هر کدام در خانواری است؛ عضوی که می‌ماند در خانوار خودش می‌ماند.</translation>
    </message>
    <message>
        <source>Both have a photo; that of the member who goes on stays.</source>
        <translation>هر دو عکس دارند؛ عکس عضوی که می‌ماند نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>MoveColumns</name>
    <message>
        <source>taken back</source>
        <translation>باطل‌شده</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>تسویه‌شده</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>file %1</source>
        <extracomment>%1 the number of a file</extracomment>
        <translation>فایل %1</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>منتظر ارسال</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>همکار</translation>
    </message>
    <message>
        <source>What</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
</context>
<context>
    <name>NextVisitWords</name>
    <message>
        <source>%1 of the next purchase</source>
        <translation>%1 خرید بعدی</translation>
    </message>
    <message>
        <source>%1 of this purchase</source>
        <translation>%1 این خرید</translation>
    </message>
    <message>
        <source>A purchase gives a code for the next one: %1</source>
        <translation>خرید، کدی برای خرید بعدی می‌دهد: %1</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <extracomment>%1 a rule, %2 an amount</extracomment>
        <translation>%1، از %2 به بالا</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %Ln pieces on</source>
        <extracomment>%1 a rule</extracomment>
        <translation>
            <numerusform>%1، از %Ln عدد به بالا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the next one of at least %2</source>
        <extracomment>%1 a rule, %2 an amount</extracomment>
        <translation>%1؛ خرید بعدی دست‌کم %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; valid for %Ln days</source>
        <translation>
            <numerusform>%1؛ تا %Ln روز اعتبار دارد</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>از %1 تا %2</translation>
    </message>
    <message>
        <source>only with %1</source>
        <extracomment>%1 names of goods or product groups</extracomment>
        <translation>فقط با %1</translation>
    </message>
    <message>
        <source>with something else than %1</source>
        <extracomment>%1 names of goods or product groups</extracomment>
        <translation>با چیزی جز %1</translation>
    </message>
    <message>
        <source>only for the tier %1</source>
        <extracomment>%1 names of tiers</extracomment>
        <translation>فقط برای سطح %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a rule, %2 for whom and which goods</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <source>This letter is there only while the keyboard is Persian. Switch the keyboard to English and press the key again.</source>
        <translation>این حرف فقط وقتی هست که صفحه‌کلید فارسی باشد. صفحه‌کلید را انگلیسی کنید و دوباره کلید را بزنید.</translation>
    </message>
    <message>
        <source>Fields, lists or the counter use this key themselves.</source>
        <translation>کادرها، فهرست‌ها یا پیشخوان خودشان از این کلید استفاده می‌کنند.</translation>
    </message>
    <message>
        <source>This key is for typing. Take an F-key, or hold Ctrl or Alt with it.</source>
        <translation>این کلید برای نوشتن است. یکی از کلیدهای F را بزنید یا Ctrl یا Alt را با آن نگه دارید.</translation>
    </message>
    <message>
        <source>Letters may lie elsewhere on another keyboard. F-keys, and Ctrl with a digit, are always in their place.</source>
        <translation>جای حرف‌ها در صفحه‌کلید دیگر شاید فرق کند. کلیدهای F و Ctrl با رقم همیشه سر جای خودند.</translation>
    </message>
</context>
<context>
    <name>PartnerColumns</name>
    <message>
        <source>they owe %1</source>
        <translation>آن‌ها %1 بدهکارند</translation>
    </message>
    <message>
        <source>we owe %1</source>
        <translation>ما %1 بدهکاریم</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>%1 to be sent</source>
        <extracomment>%1 a number of lines</extracomment>
        <translation>%1 منتظر ارسال</translation>
    </message>
    <message>
        <source>file %1 not confirmed</source>
        <extracomment>%1 the number of a file</extracomment>
        <translation>فایل %1 تأیید نشده</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>همکار</translation>
    </message>
    <message>
        <source>Came here</source>
        <translation>آمده به اینجا</translation>
    </message>
    <message>
        <source>of it open</source>
        <translation>مانده از آن</translation>
    </message>
    <message>
        <source>Went there</source>
        <translation>رفته به آنجا</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>تسویه‌نشده</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>همه فرستاده شده</translation>
    </message>
</context>
<context>
    <name>PartnerSheet</name>
    <message>
        <source>Carried there</source>
        <translation>برده‌شده به آنجا</translation>
    </message>
    <message>
        <source>Carried here</source>
        <translation>آورده‌شده به اینجا</translation>
    </message>
    <message>
        <source>Our voucher spent there</source>
        <translation>بن خرید ما، خرج‌شده در آنجا</translation>
    </message>
    <message>
        <source>Their voucher spent here</source>
        <translation>بن خرید آن‌ها، خرج‌شده در اینجا</translation>
    </message>
    <message>
        <source>Block we bought</source>
        <translation>بستهٔ خریدهٔ ما</translation>
    </message>
    <message>
        <source>Block they bought</source>
        <translation>بستهٔ خریدهٔ آن‌ها</translation>
    </message>
    <message>
        <source>Nobody owes anything</source>
        <translation>هیچ‌کس بدهکار نیست</translation>
    </message>
    <message>
        <source>They pay us %1</source>
        <translation>آن‌ها %1 به ما می‌پردازند</translation>
    </message>
    <message>
        <source>We pay them %1</source>
        <translation>ما %1 به آن‌ها می‌پردازیم</translation>
    </message>
    <message>
        <source>For points that came here</source>
        <translation>بابت امتیازهای آمده به اینجا</translation>
    </message>
    <message>
        <source>For points that went there</source>
        <translation>بابت امتیازهای رفته به آنجا</translation>
    </message>
    <message>
        <source>Corrections of earlier months</source>
        <translation>اصلاح ماه‌های پیشین</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>مانده</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و %2</translation>
    </message>
    <message>
        <source>%1, closed on %2</source>
        <translation>%1، بسته‌شده در %2</translation>
    </message>
    <message>
        <source>%1, not closed yet</source>
        <translation>%1، هنوز بسته نشده</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>%1 (correction)</source>
        <translation>%1 (اصلاح)</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>کارت به کارت</translation>
    </message>
    <message>
        <source>on account</source>
        <translation>نسیه</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and amount</comment>
        <extracomment>a kind of money and how much of it: cash 40,000 tomans</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation>کارت هدیه</translation>
    </message>
    <message>
        <source>points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>money</source>
        <translation>پول</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحهٔ %1 از %2</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln ماه</numerusform>
        </translation>
    </message>
    <message>
        <source>points times %1</source>
        <translation>امتیاز ضرب در %1</translation>
    </message>
    <message>
        <source>%1 off every purchase</source>
        <translation>%1 تخفیف در هر خرید</translation>
    </message>
    <message>
        <source>nothing comes back</source>
        <translation>چیزی برنمی‌گردد</translation>
    </message>
    <message numerus="yes">
        <source>all within %Ln days</source>
        <translation>
            <numerusform>همه تا %Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>the months that have not begun</source>
        <translation>ماه‌هایی که آغاز نشده‌اند</translation>
    </message>
    <message>
        <source>%1 Worth more than its price from purchases of %2 in a term.</source>
        <extracomment>%1 &quot;Costs 1.5 per 100 of sales.&quot;, %2 an amount</extracomment>
        <translation>%1 با خرید %2 یا بیشتر در یک دوره، بیش از قیمتش می‌ارزد.</translation>
    </message>
</context>
<context>
    <name>PlayColumns</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>هدیه</translation>
    </message>
    <message>
        <source>Gifts so far</source>
        <translation>هدیه تا امروز</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>%1; to fetch: %2</source>
        <extracomment>%1 gifts so far, %2 of them to be fetched at the counter</extracomment>
        <translation>%1؛ آمادهٔ تحویل: %2</translation>
    </message>
</context>
<context>
    <name>PresetWords</name>
    <message>
        <source>Points and tiers</source>
        <translation>امتیاز و سطح</translation>
    </message>
    <message>
        <source>Bronze, silver, gold: who buys more earns faster.</source>
        <translation>برنزی، نقره‌ای، طلایی: هر که بیشتر بخرد زودتر امتیاز می‌گیرد.</translation>
    </message>
    <message>
        <source>Credit back</source>
        <translation>برگشت اعتبار</translation>
    </message>
    <message>
        <source>A share of each purchase comes back for the next one.</source>
        <translation>بخشی از هر خرید برای خرید بعدی برمی‌گردد.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>A point per amount, spent like money later.</source>
        <translation>به ازای مبلغ خرید امتیاز می‌گیرند و بعد مانند پول خرج می‌کنند.</translation>
    </message>
    <message>
        <source>Paid membership</source>
        <translation>عضویت ویژه</translation>
    </message>
    <message>
        <source>Members buy a card for a year: more points and a discount on every purchase.</source>
        <translation>اعضا کارتی یک‌ساله می‌خرند: امتیاز بیشتر و تخفیف در هر خرید.</translation>
    </message>
    <message>
        <source>Plans are on the page Programme under Membership; the counter sells them.</source>
        <translation>طرح‌ها در صفحهٔ برنامه زیر «عضویت ویژه» است؛ پیشخوان آن‌ها را می‌فروشد.</translation>
    </message>
    <message>
        <source>Together with partners</source>
        <translation>مشترک با همکاران</translation>
    </message>
    <message>
        <source>Points are good in other shops too, and theirs here.</source>
        <translation>امتیازها در فروشگاه‌های دیگر هم اعتبار دارد و امتیاز آن‌ها اینجا.</translation>
    </message>
    <message>
        <source>Partners, files and settlement are on the page Partners.</source>
        <translation>همکاران، فایل‌ها و تسویه در صفحهٔ همکاران است.</translation>
    </message>
    <message>
        <source>For good causes</source>
        <translation>خیرخواهانه</translation>
    </message>
    <message>
        <source>Members give points to a good cause and the shop adds half as much.</source>
        <translation>اعضا به کار خیر امتیاز می‌دهند و فروشگاه نصف آن را هم می‌افزاید.</translation>
    </message>
    <message>
        <source>Causes and payments are on the page Charity.</source>
        <translation>کارهای خیر و پرداخت‌ها در صفحهٔ کار خیر است.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>ترکیبی</translation>
    </message>
    <message>
        <source>Points, tiers, credit by the season, a code for the next visit, a card and a cause.</source>
        <translation>امتیاز، سطح، اعتبار فصلی، کد خرید بعدی، کارت و کار خیر.</translation>
    </message>
    <message>
        <source>Plans are under Membership, causes on the page Charity.</source>
        <translation>طرح‌ها زیر «عضویت ویژه» و کارهای خیر در صفحهٔ کار خیر است.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>No printer is set up on this computer, so nothing was printed. Nothing is lost: it can be saved as PDF, or printed later.</source>
        <translation>چاپگری روی این رایانه نیست، پس چیزی چاپ نشد. چیزی از دست نرفته است: می‌توانید آن را به‌صورت PDF ذخیره یا بعداً چاپ کنید.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there, so nothing was printed. Connect it, choose another one in the settings, or save as PDF.</source>
        <translation>چاپگر «%1» در دسترس نیست، پس چیزی چاپ نشد. آن را وصل کنید، در تنظیمات چاپگر دیگری انتخاب کنید، یا به‌صورت PDF ذخیره کنید.</translation>
    </message>
    <message>
        <source>The printer is stopped or off-line, so nothing was printed. Look at cable, paper and power, then print again, or save as PDF.</source>
        <translation>چاپگر متوقف یا خاموش است، پس چیزی چاپ نشد. سیم، کاغذ و برق را نگاه کنید و دوباره چاپ کنید، یا به‌صورت PDF ذخیره کنید.</translation>
    </message>
    <message>
        <source>The printer did not take it. Check that it is on, then print again, or save as PDF.</source>
        <translation>چاپگر آن را نپذیرفت. ببینید روشن باشد و دوباره چاپ کنید، یا به‌صورت PDF ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>Privacy notice of %1</source>
        <translation>اطلاعیهٔ حریم خصوصی %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Agrees to messages (yes or no)</source>
        <translation>رضایت دریافت پیامک (بله یا خیر)</translation>
    </message>
    <message>
        <source>Day and signature</source>
        <translation>تاریخ و امضا</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>نسخهٔ %1، از %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Fractions of a point are rounded down</source>
        <translation>کسر امتیاز رو به پایین گرد می‌شود</translation>
    </message>
    <message>
        <source>Fractions of a point are rounded to the nearest</source>
        <translation>کسر امتیاز به نزدیک‌ترین عدد گرد می‌شود</translation>
    </message>
    <message>
        <source>Fractions of a point are rounded up</source>
        <translation>کسر امتیاز رو به بالا گرد می‌شود</translation>
    </message>
    <message>
        <source>Points on prices after discounts</source>
        <translation>امتیاز از قیمت پس از تخفیف</translation>
    </message>
    <message>
        <source>Points on prices before discounts</source>
        <translation>امتیاز از قیمت پیش از تخفیف</translation>
    </message>
    <message>
        <source>What is paid with points earns nothing</source>
        <translation>بخش پرداخت‌شده با امتیاز، امتیاز نمی‌گیرد</translation>
    </message>
    <message>
        <source>What is paid with points earns points too</source>
        <translation>بخش پرداخت‌شده با امتیاز هم امتیاز می‌گیرد</translation>
    </message>
    <message>
        <source>No points for: %1</source>
        <translation>بدون امتیاز: %1</translation>
    </message>
    <message numerus="yes">
        <source>New points can be spent after %Ln days</source>
        <translation>
            <numerusform>امتیاز تازه پس از %Ln روز قابل استفاده است</numerusform>
        </translation>
    </message>
    <message>
        <source>Points are valid for ever</source>
        <translation>امتیازها همیشه اعتبار دارند</translation>
    </message>
    <message numerus="yes">
        <source>Points are valid for %Ln days</source>
        <translation>
            <numerusform>امتیازها %Ln روز اعتبار دارند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points are valid for %Ln months</source>
        <translation>
            <numerusform>امتیازها %Ln ماه اعتبار دارند</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to the end of that month</source>
        <translation>%1، تا پایان آن ماه</translation>
    </message>
    <message>
        <source>%1, to the end of that year</source>
        <translation>%1، تا پایان آن سال</translation>
    </message>
    <message>
        <source>Points cannot be spent</source>
        <translation>امتیازها قابل خرج کردن نیست</translation>
    </message>
    <message>
        <source>%1 pay %2</source>
        <translation>%1 معادل %2 است</translation>
    </message>
    <message>
        <source>At most %1 of a bill is paid with points</source>
        <translation>حداکثر %1 هر خرید با امتیاز پرداخت می‌شود</translation>
    </message>
    <message>
        <source>At least %1 at a time</source>
        <translation>هر بار دست‌کم %1</translation>
    </message>
    <message>
        <source>In steps of %1</source>
        <translation>مضربی از %1</translation>
    </message>
    <message>
        <source>%1 from %2: points times %3</source>
        <extracomment>%1 name of a tier, %2 amount, %3 a factor such as 1.5</extracomment>
        <translation>%1 از %2: امتیازها ضرب در %3</translation>
    </message>
    <message>
        <source>then one tier down</source>
        <translation>سپس یک سطح پایین‌تر</translation>
    </message>
    <message>
        <source>then for good</source>
        <translation>و برای همیشه</translation>
    </message>
    <message>
        <source>Spent points of returned goods are written off</source>
        <translation>امتیاز خرج‌شدهٔ کالای مرجوعی بخشیده می‌شود</translation>
    </message>
    <message>
        <source>Spent points of returned goods make the balance negative</source>
        <translation>امتیاز خرج‌شدهٔ کالای مرجوعی موجودی را منفی می‌کند</translation>
    </message>
    <message>
        <source>Spent points of returned goods are kept back from the refund</source>
        <translation>ارزش امتیاز خرج‌شدهٔ کالای مرجوعی از پول برگشتی کم می‌شود</translation>
    </message>
    <message>
        <source>Smallest bills are tested again after a return</source>
        <translation>کمترین مبلغ پس از برگشت خرید دوباره سنجیده می‌شود</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>نام: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>تازه: %1</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <extracomment>what changed in the rules: new wording, then the old one</extracomment>
        <translation>%1 (پیش‌تر: %2)</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>حذف‌شده: %1</translation>
    </message>
    <message>
        <source>The rules stand in another order: the first wins where several exclude the others</source>
        <translation>ترتیب قاعده‌ها تغییر کرد: میان قاعده‌هایی که جای دیگران را می‌گیرند، اولی پیروز است</translation>
    </message>
    <message>
        <source>Of several multipliers only the best counts</source>
        <translation>از چند ضریب فقط بهترین حساب می‌شود</translation>
    </message>
    <message>
        <source>Several multipliers multiply each other</source>
        <translation>چند ضریب در هم ضرب می‌شوند</translation>
    </message>
    <message>
        <source>All rules together: %1</source>
        <extracomment>%1 &quot;at most 100 points a day&quot;</extracomment>
        <translation>همهٔ قاعده‌ها با هم: %1</translation>
    </message>
    <message>
        <source>%1; %2 are enough to stay</source>
        <translation>%1؛ برای ماندن %2 کافی است</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>For tiers counts: %1</source>
        <translation>برای سطح حساب می‌شود: %1</translation>
    </message>
    <message>
        <source>then the tier of the score</source>
        <translation>سپس سطح متناسب</translation>
    </message>
    <message numerus="yes">
        <source>Who falls below keeps the tier for %Ln days, %1</source>
        <translation>
            <numerusform>کسی که کمتر شود سطح را %Ln روز نگه می‌دارد، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One tier down after each %1 without a purchase</source>
        <translation>پس از هر %1 بدون خرید یک سطح پایین‌تر</translation>
    </message>
    <message>
        <source>%1 for joining</source>
        <translation>%1 برای عضو شدن</translation>
    </message>
    <message>
        <source>%1 for a complete profile</source>
        <translation>%1 برای کامل شدن مشخصات</translation>
    </message>
    <message>
        <source>%1 on each birthday</source>
        <translation>%1 هر سال در روز تولد</translation>
    </message>
    <message>
        <source>%1 each year on the day of joining</source>
        <translation>%1 هر سال در سالروز عضویت</translation>
    </message>
    <message>
        <source>%1 for bringing a new member</source>
        <translation>%1 برای معرفی عضو تازه</translation>
    </message>
    <message>
        <source>%1 for the new member who was brought</source>
        <translation>%1 برای عضو تازه‌ای که معرفی شده است</translation>
    </message>
    <message>
        <source>%1 on each wedding anniversary</source>
        <translation>%1 در هر سالگرد ازدواج</translation>
    </message>
    <message>
        <source>From new member number %1 on %2 for bringing one</source>
        <translation>از عضو تازهٔ شمارهٔ %1 به بعد %2 برای هر معرفی</translation>
    </message>
    <message numerus="yes">
        <source>Bringing counts %Ln days after a first purchase of at least %1</source>
        <extracomment>%1 an amount</extracomment>
        <translation>
            <numerusform>معرفی %Ln روز پس از نخستین خرید دست‌کم %1 حساب می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, at most %Ln times a month for one member</source>
        <extracomment>%1 when bringing a new member counts</extracomment>
        <translation>
            <numerusform>%1، برای هر عضو حداکثر %Ln بار در ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever is to go down is on the list %Ln days before</source>
        <translation>
            <numerusform>هرکس رو به افت است، %Ln روز زودتر در فهرست می‌آید</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 name of a tier, %2 points</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; by tier: %2</source>
        <extracomment>%1 what is given and when, %2 tiers with their points</extracomment>
        <translation>%1؛ به تفکیک سطح: %2</translation>
    </message>
    <message>
        <source>At most %1 of one purchase</source>
        <translation>در هر خرید حداکثر %1</translation>
    </message>
    <message>
        <source>At most %1 a day</source>
        <translation>در روز حداکثر %1</translation>
    </message>
    <message>
        <source>%1; as a gift: %2</source>
        <extracomment>%1 what is given and when, %2 a reward of the catalogue</extracomment>
        <translation>%1؛ به‌عنوان هدیه: %2</translation>
    </message>
    <message>
        <source>%1; for reaching it, once: %2</source>
        <extracomment>%1 a tier and what it gives, %2 a reward of the catalogue</extracomment>
        <translation>%1؛ برای رسیدن به آن، یک بار: %2</translation>
    </message>
    <message>
        <source>Points are valid to %1 %2 of every year</source>
        <extracomment>%1 number of a day, %2 name of a month</extracomment>
        <translation>امتیازها تا %1 %2 هر سال اعتبار دارند</translation>
    </message>
    <message numerus="yes">
        <source>Points are valid for %Ln months after the last purchase</source>
        <translation>
            <numerusform>امتیازها تا %Ln ماه پس از آخرین خرید اعتبار دارند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but for at least %Ln days</source>
        <extracomment>%1 until when</extracomment>
        <translation>
            <numerusform>%1، ولی دست‌کم %Ln روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; valid for %Ln days</source>
        <extracomment>%1 what is given and when</extracomment>
        <translation>
            <numerusform>%1؛ تا %Ln روز اعتبار دارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 of the points of the new member&apos;s purchases of %Ln days</source>
        <extracomment>%1 when bringing a new member counts, %2 a share</extracomment>
        <translation>
            <numerusform>%1؛ %2 امتیاز خریدهای %Ln روز عضو تازه</numerusform>
        </translation>
    </message>
    <message>
        <source>The tax of %1 in the prices earns nothing</source>
        <extracomment>%1 a share</extracomment>
        <translation>مالیات %1 که در قیمت‌هاست امتیاز نمی‌گیرد</translation>
    </message>
    <message>
        <source>Prices without tax: %1</source>
        <translation>قیمت‌های بدون مالیات: %1</translation>
    </message>
    <message>
        <source>A reward for points begins the time of points anew as well</source>
        <translation>پاداش امتیازی هم مهلت امتیازها را از نو آغاز می‌کند</translation>
    </message>
    <message>
        <source>A confirmed activity begins the time of points anew as well</source>
        <translation>فعالیت تأییدشده هم مهلت امتیازها را از نو آغاز می‌کند</translation>
    </message>
    <message>
        <source>%1; %2 to come back</source>
        <translation>%1؛ برای برگشت %2 لازم است</translation>
    </message>
    <message>
        <source>Points count for tiers once they can be spent</source>
        <translation>امتیاز از روزی برای سطح حساب می‌شود که قابل استفاده شود</translation>
    </message>
    <message>
        <source>A purchase counts by the tier that it leads to itself</source>
        <translation>هر خرید با سطحی حساب می‌شود که خودش عضو را به آن می‌رساند</translation>
    </message>
    <message>
        <source>to the end of that month, %1</source>
        <extracomment>%1 &quot;then one tier down&quot;</extracomment>
        <translation>تا پایان آن ماه، %1</translation>
    </message>
    <message numerus="yes">
        <source>Who falls below keeps the tier for %Ln months, %1</source>
        <translation>
            <numerusform>کسی که کمتر شود سطح را %Ln ماه نگه می‌دارد، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A code whose last day has passed lives on for %Ln days if all of its purchase comes back</source>
        <translation>
            <numerusform>کد منقضی‌شده اگر همهٔ خریدش برگردد %Ln روز دیگر اعتبار دارد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptFlow</name>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>فروشنده</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Taken back: not valid</source>
        <translation>باطل شده: اعتبار ندارد</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 how many, %2 price of one</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Prices after discounts</source>
        <translation>قیمت‌ها پس از تخفیف</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Discount by hand: %1</source>
        <translation>تخفیف دستی: %1</translation>
    </message>
    <message>
        <source>After discount</source>
        <translation>پس از تخفیف</translation>
    </message>
    <message>
        <source>Came back later</source>
        <translation>مرجوعی پس از خرید</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <translation>پرداخت با کارت بانکی</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>پرداخت نقدی</translation>
    </message>
    <message>
        <source>Paid by transfer</source>
        <translation>پرداخت کارت به کارت</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>نسیه</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>پرداخت‌شده</translation>
    </message>
    <message>
        <source>Paid with %1</source>
        <extracomment>%1 a number of points</extracomment>
        <translation>پرداخت با %1</translation>
    </message>
    <message>
        <source>Paid with credit</source>
        <extracomment>%1 the last digits of its code</extracomment>
        <translation>پرداخت با اعتبار خرید</translation>
    </message>
    <message>
        <source>Gift card …%1</source>
        <translation>کارت هدیهٔ …%1</translation>
    </message>
    <message>
        <source>Points for this purchase</source>
        <translation>امتیاز این خرید</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>موجودی امتیاز</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>To %1 still %2</source>
        <extracomment>%1 a tier, %2 an amount, points or purchases</extracomment>
        <translation>تا %1 مانده: %2</translation>
    </message>
    <message>
        <source>Can be spent, own</source>
        <translation>قابل استفاده، خودتان</translation>
    </message>
    <message>
        <source>Can be spent, household</source>
        <translation>قابل استفاده، همراه خانوار</translation>
    </message>
    <message>
        <source>Code %1 was not used and stays good: %2 takes off more</source>
        <extracomment>%1 a code, %2 name of a discount</extracomment>
        <translation>کد %1 استفاده نشد و هنوز اعتبار دارد: %2 بیشتر کم می‌کند</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>Revenue of each day (%1)</source>
        <translation>فروش هر روز (%1)</translation>
    </message>
    <message>
        <source>Revenue (%1)</source>
        <translation>فروش (%1)</translation>
    </message>
    <message>
        <source>With members</source>
        <translation>با اعضا</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>اعضای تازه</translation>
    </message>
    <message>
        <source>Repeat rate so far</source>
        <translation>نرخ خرید دوباره تا این زمان</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>امتیاز گرفته‌شده</translation>
    </message>
    <message>
        <source>Points spent</source>
        <translation>امتیاز خرج‌شده</translation>
    </message>
    <message>
        <source>Open points (%1)</source>
        <translation>امتیاز باز (%1)</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Monthly report: %1</source>
        <translation>گزارش ماهانه: %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3; the month is not over, figures up to %4</source>
        <translation>%1، از %2 تا %3؛ ماه هنوز تمام نشده، ارقام تا %4</translation>
    </message>
    <message>
        <source>%1, %2 to %3; made on %4</source>
        <translation>%1، از %2 تا %3؛ تهیه‌شده در %4</translation>
    </message>
    <message>
        <source>No purchase was recorded in this month.</source>
        <translation>در این ماه خریدی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Members brought %1 of the revenue of %2.</source>
        <translation>%1 از فروش %2 را اعضا آوردند.</translation>
    </message>
    <message>
        <source>%1 of the %2 members who came had bought before.</source>
        <translation>%1 از %2 عضوی که آمدند، پیش‌تر هم خرید کرده بودند.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>ارقام اصلی</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>اعضای تازه</translation>
    </message>
    <message>
        <source>Members at the end of the month</source>
        <translation>اعضا در پایان ماه</translation>
    </message>
    <message>
        <source>Members who bought</source>
        <translation>اعضایی که خرید کردند</translation>
    </message>
    <message>
        <source>Of these, bought before or twice</source>
        <translation>از این‌ها، پیش‌تر یا دو بار خرید کرده‌اند</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Purchases by members</source>
        <translation>خریدهای اعضا</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Revenue with members</source>
        <translation>فروش به اعضا</translation>
    </message>
    <message>
        <source>Revenue without members</source>
        <translation>فروش بدون عضو</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>تخفیف‌ها</translation>
    </message>
    <message>
        <source>Purchases paid partly with points</source>
        <translation>خریدهایی که بخشی با امتیاز پرداخت شد</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>پرداخت با امتیاز</translation>
    </message>
    <message>
        <source>Repeat rate (members with two purchases or more, so far)</source>
        <translation>نرخ خرید دوباره (اعضای با دو خرید یا بیشتر، تا این زمان)</translation>
    </message>
    <message>
        <source>Share of all revenue so far from the best fifth of members</source>
        <translation>سهم یک‌پنجم بهترین اعضا از همهٔ فروش تا این زمان</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>At the start of the month</source>
        <translation>در آغاز ماه</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>گرفته‌شده</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>خرج‌شده</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منقضی‌شده</translation>
    </message>
    <message>
        <source>Taken back with returns</source>
        <translation>پس‌گرفته با مرجوعی</translation>
    </message>
    <message>
        <source>Adjusted by hand and opening balances</source>
        <translation>تغییر دستی و موجودی آغازین</translation>
    </message>
    <message>
        <source>At the end of the month</source>
        <translation>در پایان ماه</translation>
    </message>
    <message>
        <source>Open points members hold</source>
        <translation>امتیاز باز در دست اعضا</translation>
    </message>
    <message>
        <source>Points members owe</source>
        <translation>امتیازی که اعضا بدهکارند</translation>
    </message>
    <message>
        <source>What the open points are worth</source>
        <translation>ارزش امتیاز باز</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>سطح‌ها</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Share of members</source>
        <translation>سهم از اعضا</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>بدون سطح</translation>
    </message>
    <message>
        <source>Members who brought most</source>
        <translation>اعضایی که بیشترین خرید را کردند</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Code or mobile</source>
        <translation>کد یا موبایل</translation>
    </message>
    <message>
        <source>Share of revenue</source>
        <translation>سهم از فروش</translation>
    </message>
    <message>
        <source>RFM segments at the end of the month</source>
        <translation>گروه‌های RFM در پایان ماه</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>روزهای ماه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>روز هفته</translation>
    </message>
    <message>
        <source>Gregorian date</source>
        <translation>تاریخ میلادی</translation>
    </message>
    <message>
        <source>Open points by the month they expire</source>
        <translation>امتیازهای باز به ترتیب ماه پایان اعتبار</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>They never expire</source>
        <translation>بدون پایان اعتبار</translation>
    </message>
    <message>
        <source>Will probably be spent (assumed: %1)</source>
        <translation>به احتمال زیاد خرج می‌شود (فرض: %1)</translation>
    </message>
    <message>
        <source>Will probably be spent (by experience: %1)</source>
        <translation>به احتمال زیاد خرج می‌شود (بنا بر تجربه: %1)</translation>
    </message>
    <message>
        <source>Only members of the filter “%1”, as it is today (%2 members)</source>
        <translation>فقط اعضای فیلتر «%1»، چنان‌که امروز است (%2 عضو)</translation>
    </message>
    <message>
        <source>These members brought %1.</source>
        <translation>این اعضا %1 فروش آوردند.</translation>
    </message>
    <message>
        <source>Only members of the filter</source>
        <translation>فقط اعضای فیلتر</translation>
    </message>
    <message>
        <source>Members of the filter today</source>
        <translation>تعداد اعضای این فیلتر در امروز</translation>
    </message>
    <message>
        <source>What each kind of programme gave</source>
        <translation>هر نوع برنامه چه داد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Cost to the shop</source>
        <translation>هزینه برای فروشگاه</translation>
    </message>
    <message>
        <source>Tiers: discounts</source>
        <translation>سطح‌ها: تخفیف</translation>
    </message>
    <message>
        <source>Paid membership: discounts</source>
        <translation>عضویت ویژه: تخفیف</translation>
    </message>
    <message>
        <source>Credit for spending</source>
        <translation>اعتبار خرید</translation>
    </message>
    <message>
        <source>Partners: what is owed them</source>
        <translation>همکاران: بدهی به آن‌ها</translation>
    </message>
    <message>
        <source>Good causes: promised</source>
        <translation>کارهای خیر: قول داده‌شده</translation>
    </message>
</context>
<context>
    <name>RewardColumns</name>
    <message>
        <source>paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>آغاز نشده</translation>
    </message>
    <message>
        <source>over</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>تمام‌شده</translation>
    </message>
    <message>
        <source>on offer</source>
        <translation>در دسترس</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>نامحدود</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>پاداش</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>مانده</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>داده‌شده</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>در ۳۰ روز</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>هزینه تا امروز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Per 100 of sales</source>
        <translation>از هر ۱۰۰ فروش</translation>
    </message>
    <message>
        <source>What it costs of every 100 of sales if members spend all their points on it</source>
        <translation>اگر اعضا همهٔ امتیازشان را خرج آن کنند، از هر ۱۰۰ فروش چقدر هزینه دارد</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>متوقف است</translation>
    </message>
    <message>
        <source>it has not begun</source>
        <translation>هنوز آغاز نشده است</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>پایان یافته است</translation>
    </message>
    <message>
        <source>none is left</source>
        <translation>تمام شده است</translation>
    </message>
    <message>
        <source>they have as many as one may have</source>
        <translation>به سقف هر عضو رسیده‌اند</translation>
    </message>
    <message>
        <source>it is not for them</source>
        <translation>برای آن‌ها نیست</translation>
    </message>
    <message>
        <source>its price is above the points of the exchange</source>
        <translation>قیمت آن بیش از امتیاز تبدیل است</translation>
    </message>
    <message>
        <source>it could not be set aside</source>
        <translation>نشد کنار گذاشته شود</translation>
    </message>
    <message>
        <source>%1 have the points but do not get it by themselves: %2</source>
        <extracomment>%1 &quot;3 members&quot;, %2 why</extracomment>
        <translation>%1 امتیازش را دارند ولی خودبه‌خود آن را نمی‌گیرند: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln wait for it</source>
        <translation>
            <numerusform>%1؛ %Ln نفر در انتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RewardPicker</name>
    <message>
        <source>a reward that is not in the catalogue</source>
        <translation>پاداشی که در فهرست نیست</translation>
    </message>
</context>
<context>
    <name>RewardWords</name>
    <message>
        <source>Goods</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>ارسال</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>کنارگذاشته</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>داده‌شده</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>برگشته</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>آزادشده</translation>
    </message>
    <message>
        <source>not fetched in time</source>
        <translation>به‌موقع نبرده‌اند</translation>
    </message>
    <message>
        <source>a gift, ready to fetch</source>
        <translation>هدیه، آمادهٔ تحویل</translation>
    </message>
    <message>
        <source>a gift that was withdrawn</source>
        <translation>هدیه‌ای که پس گرفته شد</translation>
    </message>
</context>
<context>
    <name>RfmGridChart</name>
    <message>
        <source>Frequency: how often they buy (5 = most often)</source>
        <translation>تعداد خرید: چند بار خرید می‌کنند (۵ = بیشترین)</translation>
    </message>
    <message>
        <source>Recency (5 = bought just now)</source>
        <translation>تازگی خرید (۵ = به‌تازگی)</translation>
    </message>
</context>
<context>
    <name>RfmTables</name>
    <message>
        <source>Segment</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Share of members</source>
        <translation>سهم از اعضا</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Share of revenue</source>
        <translation>سهم از فروش</translation>
    </message>
    <message>
        <source>Average receipt</source>
        <translation>میانگین رسید</translation>
    </message>
    <message>
        <source>Reachable by SMS</source>
        <translation>در دسترس با پیامک</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Code or mobile</source>
        <translation>کد یا موبایل</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>R, F, M</source>
        <translation>R، F، M</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>می‌رسد</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>نمی‌رسد</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>چند روز پیش</translation>
    </message>
</context>
<context>
    <name>RfmWords</name>
    <message>
        <source>“%1” are %2 of the members and bring %3 of the revenue.</source>
        <translation>گروه «%1» %2 از اعضا هستند و %3 از فروش را می‌آورند.</translation>
    </message>
    <message>
        <source>%1 members who used to buy often stay away; they had brought %2.</source>
        <translation>%1 عضو که پیش‌تر زیاد خرید می‌کردند دیگر نمی‌آیند؛ آن‌ها %2 آورده بودند.</translation>
    </message>
</context>
<context>
    <name>RulePart</name>
    <message>
        <source>From this time</source>
        <translation>از این ساعت</translation>
    </message>
    <message>
        <source>Until this time</source>
        <translation>تا این ساعت</translation>
    </message>
    <message>
        <source>Enter another time than the first.</source>
        <translation>ساعتی جز ساعت نخست بنویسید.</translation>
    </message>
    <message>
        <source>only from %1 to %2</source>
        <extracomment>%1 and %2 dates</extracomment>
        <translation>فقط از %1 تا %2</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایان</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>هر روز</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>چنین روزی وجود ندارد.</translation>
    </message>
    <message>
        <source>Enter at least one day.</source>
        <translation>دست‌کم یک روز بنویسید.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>روز پایان پیش از روز نخست است.</translation>
    </message>
    <message>
        <source>women</source>
        <translation>خانم‌ها</translation>
    </message>
    <message>
        <source>men</source>
        <translation>آقایان</translation>
    </message>
    <message>
        <source>only for %1</source>
        <extracomment>%1 women or men</extracomment>
        <translation>فقط برای %1</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>only for ages %1 to %2</source>
        <extracomment>%1 and %2 ages in years</extracomment>
        <translation>فقط برای سن %1 تا %2</translation>
    </message>
    <message>
        <source>Youngest</source>
        <translation>کمترین سن</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>بیشترین سن</translation>
    </message>
    <message>
        <source>Enter two ages, the younger first.</source>
        <translation>دو سن بنویسید، اول سن کمتر.</translation>
    </message>
    <message>
        <source>with a tag of</source>
        <translation>دارای برچسب</translation>
    </message>
    <message>
        <source>without the tags</source>
        <translation>بدون برچسب</translation>
    </message>
    <message>
        <source>only for members %1 %2</source>
        <extracomment>%1 &quot;with a tag of&quot; or &quot;without the tags&quot;, %2 tags</extracomment>
        <translation>فقط برای اعضای %1 %2</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>دارای یا بدون</translation>
    </message>
    <message>
        <source>Enter at least one name.</source>
        <translation>دست‌کم یک نام بنویسید.</translation>
    </message>
    <message>
        <source>on the member&apos;s purchase number</source>
        <translation>در خرید عضو با شمارهٔ</translation>
    </message>
    <message>
        <source>on one purchase in every</source>
        <translation>در یک خرید از هر چند خرید:</translation>
    </message>
    <message>
        <source>only %1 %2</source>
        <extracomment>%1 &quot;on the member&apos;s purchase number&quot; or &quot;on one purchase in every&quot;, %2 a number</extracomment>
        <translation>فقط %1 %2</translation>
    </message>
    <message>
        <source>Once or again and again</source>
        <translation>یک بار یا بارها</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Enter a number above zero.</source>
        <translation>عددی بزرگ‌تر از صفر بنویسید.</translation>
    </message>
    <message>
        <source>only</source>
        <translation>فقط</translation>
    </message>
    <message>
        <source>not</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>products with the codes</source>
        <translation>کالاهای دارای کد</translation>
    </message>
    <message>
        <source>product groups</source>
        <translation>گروه‌های کالا</translation>
    </message>
    <message>
        <source>brands</source>
        <translation>برندها</translation>
    </message>
    <message>
        <source>for goods: %1 %2 %3</source>
        <extracomment>%1 only or not, %2 product groups, brands or products, %3 their names</extracomment>
        <translation>برای کالاها: %1 %2 %3</translation>
    </message>
    <message>
        <source>Only or not</source>
        <translation>فقط یا نه</translation>
    </message>
    <message>
        <source>What the names are</source>
        <translation>نام‌ها چه هستند</translation>
    </message>
    <message>
        <source>per purchase</source>
        <translation>در هر خرید</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>در روز</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>در هفته</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>در ماه</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>در سال</translation>
    </message>
    <message>
        <source>per member, ever</source>
        <translation>برای هر عضو در تمام دوران عضویت</translation>
    </message>
    <message>
        <source>for all members together</source>
        <translation>برای همهٔ اعضا با هم</translation>
    </message>
    <message>
        <source>at most %1 %2</source>
        <extracomment>%1 points, %2 a day, a month, ...</extracomment>
        <translation>حداکثر %1 %2</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>بیشترین امتیاز</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>برای چه مدت</translation>
    </message>
    <message>
        <source>There is such a limit already.</source>
        <translation>چنین سقفی از پیش هست.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>for a member at most once in %1</source>
        <extracomment>%1 a number of days</extracomment>
        <translation>برای هر عضو حداکثر یک بار در %1</translation>
    </message>
    <message>
        <source>Days between two times</source>
        <translation>روز میان دو بار</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>عددی از ۱ تا %1 بنویسید.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>دست‌کم یکی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>only on %1</source>
        <extracomment>%1 days of the week</extracomment>
        <translation>فقط در روزهای %1</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>روزهای هفته</translation>
    </message>
    <message>
        <source>only in %1</source>
        <extracomment>%1 months</extracomment>
        <translation>فقط در %1</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>ماه‌ها</translation>
    </message>
    <message>
        <source>only for the segment %1</source>
        <extracomment>%1 names of RFM segments</extracomment>
        <translation>فقط برای گروه %1</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>only when paid by %1</source>
        <extracomment>%1 kinds of payment</extracomment>
        <translation>فقط با پرداخت %1</translation>
    </message>
    <message>
        <source>Kinds of payment</source>
        <translation>شیوه‌های پرداخت</translation>
    </message>
    <message>
        <source>only for the tier %1</source>
        <extracomment>%1 names of tiers</extracomment>
        <translation>فقط برای سطح %1</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>سطح‌ها</translation>
    </message>
    <message>
        <source>only between %1 and %2</source>
        <extracomment>%1 and %2 times of the day</extracomment>
        <translation>فقط از ساعت %1 تا %2</translation>
    </message>
    <message>
        <source>The first minute is included, the last time is not.</source>
        <translation>دقیقهٔ آغاز جزو آن است، زمان پایان نه.</translation>
    </message>
    <message>
        <source>Both days are included.</source>
        <translation>هر دو روز جزو آن است.</translation>
    </message>
    <message>
        <source>Both ages are included.</source>
        <translation>هر دو سن جزو آن است.</translation>
    </message>
    <message>
        <source>only with the code %1</source>
        <extracomment>%1 a word that is typed at the counter</extracomment>
        <translation>فقط با کد %1</translation>
    </message>
    <message>
        <source>Code to type at the counter</source>
        <translation>کدی که در پیشخوان وارد می‌شود</translation>
    </message>
    <message>
        <source>Enter at least two letters or digits.</source>
        <translation>دست‌کم دو حرف یا رقم بنویسید.</translation>
    </message>
    <message>
        <source>a month for all members together</source>
        <translation>در ماه برای همهٔ اعضا با هم</translation>
    </message>
    <message>
        <source>a year for all members together</source>
        <translation>در سال برای همهٔ اعضا با هم</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>برچسب‌ها، با ویرگول میان آن‌ها</translation>
    </message>
    <message>
        <source>Names, separated by commas</source>
        <translation>نام‌ها، با ویرگول میان آن‌ها</translation>
    </message>
</context>
<context>
    <name>RuleRemarks</name>
    <message>
        <source>A larger bill may give fewer points than a smaller one.</source>
        <translation>خرید بزرگ‌تر ممکن است امتیاز کمتری از خرید کوچک‌تر بگیرد.</translation>
    </message>
    <message>
        <source>The last day of this rule has passed.</source>
        <translation>آخرین روز این قاعده گذشته است.</translation>
    </message>
    <message>
        <source>This rule can never hold: two of its conditions exclude each other.</source>
        <translation>این قاعده هیچ‌وقت برقرار نمی‌شود: دو شرط آن با هم جمع نمی‌شوند.</translation>
    </message>
    <message>
        <source>This multiplier changes nothing.</source>
        <translation>این ضریب چیزی را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>Purchases give back %1 of their amount.</source>
        <translation>خریدها %1 از مبلغ خود را برمی‌گردانند.</translation>
    </message>
    <message>
        <source>Usual purchases give back %1 of their amount; the dearest bill (%2, all rules at once) %3.</source>
        <translation>خرید معمولی %1 از مبلغ خود را برمی‌گرداند؛ پرهزینه‌ترین خرید (%2، همهٔ قاعده‌ها با هم) %3.</translation>
    </message>
    <message>
        <source>Usual purchases give back %1 of their amount; the dearest bill (%2, “%3”, all rules at once) %4.</source>
        <translation>خرید معمولی %1 از مبلغ خود را برمی‌گرداند؛ پرهزینه‌ترین خرید (%2، سطح «%3»، همهٔ قاعده‌ها با هم) %4.</translation>
    </message>
    <message>
        <source>This rule never gives points: whenever it holds, another one counts instead.</source>
        <translation>این قاعده هرگز امتیاز نمی‌دهد: هرگاه برقرار باشد، قاعدهٔ دیگری به جای آن حساب می‌شود.</translation>
    </message>
    <message>
        <source>This rule can never hold: all goods it names are excepted.</source>
        <translation>این قاعده هرگز برقرار نمی‌شود: همهٔ کالاهایی که نام می‌برد استثنا شده‌اند.</translation>
    </message>
    <message>
        <source>Overlaps with another rule that differs only in ages, dates or hours: where they meet, both hold.</source>
        <translation>با قاعدهٔ دیگری که فقط در سن، تاریخ یا ساعت فرق دارد هم‌پوشانی دارد: در مرز مشترک هر دو برقرارند.</translation>
    </message>
    <message>
        <source>Leaves a gap to another rule that differs only in ages, dates or hours: between them neither holds.</source>
        <translation>با قاعدهٔ دیگری که فقط در سن، تاریخ یا ساعت فرق دارد فاصله دارد: میان آن دو هیچ‌کدام برقرار نیست.</translation>
    </message>
    <message>
        <source>There are no goods with the code “%1” here.</source>
        <translation>کالایی با کد «%1» اینجا نیست.</translation>
    </message>
    <message>
        <source>There are no goods of the category “%1” here.</source>
        <translation>کالایی از گروه «%1» اینجا نیست.</translation>
    </message>
    <message>
        <source>There are no goods of the brand “%1” here.</source>
        <translation>کالایی از برند «%1» اینجا نیست.</translation>
    </message>
    <message>
        <source>No member has the tag “%1”.</source>
        <translation>هیچ عضوی برچسب «%1» ندارد.</translation>
    </message>
    <message>
        <source>There is nothing to multiply: no rule gives points that it could multiply.</source>
        <translation>چیزی برای ضرب کردن نیست: هیچ قاعده‌ای امتیازی نمی‌دهد که این ضریب چندبرابرش کند.</translation>
    </message>
    <message>
        <source>There are no goods with the code or category “%1” here.</source>
        <translation>کالایی با کد یا گروه «%1» اینجا نیست.</translation>
    </message>
    <message>
        <source>There is no reward number %1 in the catalogue: nobody gets it.</source>
        <translation>پاداش شمارهٔ %1 در فهرست نیست: کسی آن را نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Reward number %1 is paused or its last day has passed.</source>
        <translation>پاداش شمارهٔ %1 متوقف است یا مهلتش گذشته است.</translation>
    </message>
    <message>
        <source>Points are worth no money here: what is missing of them is written off, nothing is kept back.</source>
        <translation>امتیاز در اینجا ارزش پولی ندارد: کمبود آن بخشیده می‌شود و چیزی از مبلغ برگشتی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Points are worth no money here: credit and codes that were used are written off, not owed as points.</source>
        <translation>امتیاز در اینجا ارزش پولی ندارد: اعتبار و کدهای خرج‌شده بخشیده می‌شوند و به بدهی امتیاز تبدیل نمی‌شوند.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>%1 for every full %2</source>
        <translation>%1 برای هر %2 کامل</translation>
    </message>
    <message>
        <source>%1 for every %2</source>
        <translation>%1 برای هر %2</translation>
    </message>
    <message>
        <source>%1 for each purchase</source>
        <translation>%1 برای هر بار خرید</translation>
    </message>
    <message>
        <source>Points times %1</source>
        <translation>امتیازها ضرب در %1</translation>
    </message>
    <message>
        <source>%1 tier: times %2</source>
        <translation>سطح %1: ضرب در %2</translation>
    </message>
    <message>
        <source>Counted on %1</source>
        <translation>حساب‌شده روی %1</translation>
    </message>
    <message>
        <source>%1, for the goods it is about</source>
        <extracomment>%1 a rule that looks only at some of the goods</extracomment>
        <translation>%1، برای کالاهای همین قاعده</translation>
    </message>
    <message>
        <source>%1 for each unit</source>
        <translation>%1 برای هر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 for every %Ln units</source>
        <translation>
            <numerusform>%1 برای هر %Ln واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 per purchase</source>
        <translation>حداکثر %1 در هر خرید</translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>حداکثر %1 در روز</translation>
    </message>
    <message>
        <source>at most %1 a week</source>
        <translation>حداکثر %1 در هفته</translation>
    </message>
    <message>
        <source>at most %1 a month</source>
        <translation>حداکثر %1 در ماه</translation>
    </message>
    <message>
        <source>at most %1 a year</source>
        <translation>حداکثر %1 در سال</translation>
    </message>
    <message>
        <source>at most %1 per member, ever</source>
        <translation>حداکثر %1 برای هر عضو در تمام دوران عضویت</translation>
    </message>
    <message>
        <source>at most %1 for all members together</source>
        <translation>حداکثر %1 برای همهٔ اعضا با هم</translation>
    </message>
    <message>
        <source>%1 are not given: %2</source>
        <extracomment>%1 points that a cap took away, %2 &quot;at most 100 points a day&quot;</extracomment>
        <translation>%1 داده نمی‌شود: %2</translation>
    </message>
    <message>
        <source>at most %1 a month for all members together</source>
        <translation>حداکثر %1 در ماه برای همهٔ اعضا با هم</translation>
    </message>
    <message>
        <source>at most %1 a year for all members together</source>
        <translation>حداکثر %1 در سال برای همهٔ اعضا با هم</translation>
    </message>
    <message>
        <source>Counted on %1, without %2 of tax</source>
        <extracomment>%1 and %2 amounts</extracomment>
        <translation>روی %1 حساب شده، بدون %2 مالیات</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>spring</source>
        <translation>بهار</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>تابستان</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>پاییز</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>زمستان</translation>
    </message>
    <message>
        <source>January to March</source>
        <translation>ژانویه تا مارس</translation>
    </message>
    <message>
        <source>April to June</source>
        <translation>آوریل تا ژوئن</translation>
    </message>
    <message>
        <source>July to September</source>
        <translation>ژوئیه تا سپتامبر</translation>
    </message>
    <message>
        <source>October to December</source>
        <translation>اکتبر تا دسامبر</translation>
    </message>
    <message>
        <source>card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>کارت به کارت</translation>
    </message>
    <message>
        <source>account</source>
        <comment>kind of payment</comment>
        <translation>نسیه</translation>
    </message>
    <message>
        <source>%1 for each full %2 spent</source>
        <translation>%1 برای هر %2 کامل خرید</translation>
    </message>
    <message>
        <source>%1 for every %2 spent, in proportion</source>
        <translation>%1 برای هر %2 خرید، به نسبت مبلغ</translation>
    </message>
    <message>
        <source>%1 for each purchase</source>
        <translation>%1 برای هر بار خرید</translation>
    </message>
    <message>
        <source>%1 for each unit bought</source>
        <translation>%1 برای هر واحد کالا</translation>
    </message>
    <message numerus="yes">
        <source>%1 for every %Ln units bought</source>
        <translation>
            <numerusform>%1 برای هر %Ln واحد کالا</numerusform>
        </translation>
    </message>
    <message>
        <source>Points times %1</source>
        <translation>امتیازها ضرب در %1</translation>
    </message>
    <message>
        <source>except %1</source>
        <extracomment>%1 products, product groups or brands</extracomment>
        <translation>به جز %1</translation>
    </message>
    <message numerus="yes">
        <source>at most once in %Ln days</source>
        <translation>
            <numerusform>حداکثر یک بار در %Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>on bills from %1</source>
        <translation>در خریدهای از %1 به بالا</translation>
    </message>
    <message>
        <source>from %1 of these goods</source>
        <translation>از %1 خرید این کالاها به بالا</translation>
    </message>
    <message>
        <source>instead of the other rules</source>
        <translation>به جای قاعده‌های دیگر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a rule and its conditions</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>خاموش: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>goods</comment>
        <extracomment>%1 products, product groups or brands</extracomment>
        <translation>برای %1</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>خاموش است</translation>
    </message>
    <message>
        <source>this is not “%1”</source>
        <extracomment>%1 a condition: &quot;on Tuesday&quot;</extracomment>
        <translation>این خرید «%1» نیست</translation>
    </message>
    <message>
        <source>a condition does not hold</source>
        <translation>یکی از شرط‌ها برقرار نیست</translation>
    </message>
    <message>
        <source>it gave points too short a time ago</source>
        <translation>به‌تازگی امتیاز داده است</translation>
    </message>
    <message>
        <source>none of its goods is on the bill</source>
        <translation>هیچ‌یک از کالاهایش در خرید نیست</translation>
    </message>
    <message>
        <source>the bill is below its minimum</source>
        <translation>خرید از کف آن کمتر است</translation>
    </message>
    <message>
        <source>its limit is used up</source>
        <translation>سقف آن پر شده است</translation>
    </message>
    <message>
        <source>another rule goes before it</source>
        <translation>قاعدهٔ دیگری بر آن مقدم است</translation>
    </message>
</context>
<context>
    <name>SegmentText</name>
    <message>
        <source>Champions</source>
        <translation>قهرمانان</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>وفادار</translation>
    </message>
    <message>
        <source>Potential loyalist</source>
        <translation>در آستانهٔ وفاداری</translation>
    </message>
    <message>
        <source>New</source>
        <comment>segment of members</comment>
        <translation>تازه‌وارد</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>امیدبخش</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>نیازمند توجه</translation>
    </message>
    <message>
        <source>About to sleep</source>
        <translation>رو به خواب</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>در خطر ریزش</translation>
    </message>
    <message>
        <source>Can&apos;t lose</source>
        <translation>نباید از دست برود</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>خفته</translation>
    </message>
    <message>
        <source>Bought just now and buy often. Thank them and ask them to bring friends.</source>
        <translation>به‌تازگی خرید کرده‌اند و زیاد خرید می‌کنند. از آن‌ها تشکر کنید و بخواهید دوستانشان را معرفی کنند.</translation>
    </message>
    <message>
        <source>Buy often. Keep them with points and small surprises.</source>
        <translation>زیاد خرید می‌کنند. با امتیاز و هدیه‌های کوچک نگهشان دارید.</translation>
    </message>
    <message>
        <source>Bought lately and more than once. A reason to come again makes them loyal.</source>
        <translation>به‌تازگی و بیش از یک بار خرید کرده‌اند. با بهانه‌ای برای خرید بعدی وفادار می‌شوند.</translation>
    </message>
    <message>
        <source>Bought for the first time just now. Welcome them.</source>
        <translation>به‌تازگی نخستین خریدشان را کرده‌اند. به آن‌ها خوشامد بگویید.</translation>
    </message>
    <message>
        <source>Bought once, not long ago. Remind them of the shop.</source>
        <translation>چندی پیش یک بار خرید کرده‌اند. فروشگاه را به یادشان بیاورید.</translation>
    </message>
    <message>
        <source>In the middle of everything. An offer for a few days wakes them up.</source>
        <translation>در میانهٔ همه‌چیز. یک پیشنهاد چندروزه بیدارشان می‌کند.</translation>
    </message>
    <message>
        <source>Came seldom and not lately. Write before they forget the shop.</source>
        <translation>کم و نه به‌تازگی آمده‌اند. پیش از آنکه فروشگاه را فراموش کنند برایشان بنویسید.</translation>
    </message>
    <message>
        <source>Used to buy often, but not for a long time. Win them back.</source>
        <translation>پیش‌تر زیاد خرید می‌کردند، ولی مدتی است نیامده‌اند. آن‌ها را برگردانید.</translation>
    </message>
    <message>
        <source>Were among the best and stay away. Call them yourself.</source>
        <translation>از بهترین‌ها بودند و دیگر نمی‌آیند. خودتان با آن‌ها تماس بگیرید.</translation>
    </message>
    <message>
        <source>Bought seldom and long ago. Spend little on them.</source>
        <translation>کم و خیلی پیش خرید کرده‌اند. برایشان هزینهٔ کمی کنید.</translation>
    </message>
</context>
<context>
    <name>SettlementColumns</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
</context>
<context>
    <name>ShareChart</name>
    <message>
        <source>Share of members</source>
        <translation>سهم از اعضا</translation>
    </message>
    <message>
        <source>Share of revenue (the segment&apos;s colour)</source>
        <translation>سهم از فروش (به رنگ گروه)</translation>
    </message>
</context>
<context>
    <name>ShopPresets</name>
    <message>
        <source>First group</source>
        <translation>گروه اول</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>گروه دوم</translation>
    </message>
    <message>
        <source>Third group</source>
        <translation>گروه سوم</translation>
    </message>
    <message>
        <source>Fourth group</source>
        <translation>گروه چهارم</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>برنزی</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>نقره‌ای</translation>
    </message>
    <message>
        <source>Table and cake on the birthday</source>
        <translation>میز و کیک در روز تولد</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>کلاسیک</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>طلایی</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>الماس</translation>
    </message>
    <message>
        <source>A café: 5 and 10 % off by points; three months away cost a tier.</source>
        <translation>کافه: ۵ و ۱۰٪ تخفیف بر اساس امتیاز؛ سه ماه نیامدن یک سطح پایین می‌آورد.</translation>
    </message>
    <message>
        <source>7 to 25 % of the year&apos;s purchases as credit, early in the next year.</source>
        <translation>۷ تا ۲۵٪ از خریدهای سال به‌صورت اعتبار، در آغاز سال بعد.</translation>
    </message>
    <message>
        <source>Points live 180 days and pay up to a whole purchase.</source>
        <translation>امتیازها ۱۸۰ روز اعتبار دارند و با آن‌ها می‌توان همهٔ مبلغ یک خرید را پرداخت.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>سفید</translation>
    </message>
    <message>
        <source>Daily visit</source>
        <translation>سر زدن روزانه</translation>
    </message>
    <message>
        <source>3, 5 and 7 % of each purchase as credit, by points; six months away cost a group.</source>
        <translation>۳، ۵ و ۷٪ هر خرید به‌صورت اعتبار، بر اساس امتیاز؛ شش ماه نیامدن یک گروه پایین می‌آورد.</translation>
    </message>
    <message>
        <source>1, 2 and 3 % of each purchase as credit, by points; fifteen days away cost a group.</source>
        <translation>۱، ۲ و ۳٪ هر خرید به‌صورت اعتبار، بر اساس امتیاز؛ پانزده روز نیامدن یک گروه پایین می‌آورد.</translation>
    </message>
    <message>
        <source>Points for purchases, visits, occasions and friends, each with a life of its own; credit for a purchase of 500,000 tomans.</source>
        <translation>امتیاز برای خرید، سر زدن، مناسبت‌ها و معرفی دوستان، هر یک با اعتبار زمانی خودش؛ اعتبار خرید برای خرید ۵۰۰٬۰۰۰ تومانی.</translation>
    </message>
    <message>
        <source>Points live 30 days; 25 of them pay 1,000 tomans, at most 100,000 of a purchase.</source>
        <translation>امتیازها ۳۰ روز اعتبار دارند؛ هر ۲۵ امتیاز ۱٬۰۰۰ تومان است، در هر خرید تا ۱۰۰٬۰۰۰ تومان.</translation>
    </message>
    <message>
        <source>Points that pay from a least number on, up to a most.</source>
        <translation>امتیازهایی که از تعداد معینی به بالا و تا سقفی معین خرج می‌شوند.</translation>
    </message>
    <message>
        <source>Complete profile</source>
        <translation>مشخصات کامل</translation>
    </message>
    <message>
        <source>2, 3 and 6 % of each purchase in points, by tier; 7 % off the first purchase with a complete profile.</source>
        <translation>۲، ۳ و ۶٪ هر خرید به‌صورت امتیاز، به حسب سطح؛ ۷٪ تخفیف خرید اول با مشخصات کامل.</translation>
    </message>
    <message>
        <source>The first purchase gives the tier and 10 to 20 % of it as credit to the end of the next season; a birthday gift by tier.</source>
        <translation>نخستین خرید سطح عضو را می‌دهد و ۱۰ تا ۲۰٪ آن تا پایان فصل بعد اعتبار می‌شود؛ هدیهٔ تولد به تفکیک سطح.</translation>
    </message>
    <message>
        <source>Game</source>
        <extracomment>an activity that gives points</extracomment>
        <translation>بازی</translation>
    </message>
    <message>
        <source>Bronze to diamond by points that never expire; surveys, games and friends give some as well.</source>
        <translation>از برنز تا الماس بر اساس امتیازهایی که منقضی نمی‌شوند؛ نظرسنجی، بازی و معرفی دوستان هم امتیاز دارند.</translation>
    </message>
</context>
<context>
    <name>SpendWords</name>
    <message>
        <source>each purchase</source>
        <translation>هر خرید</translation>
    </message>
    <message>
        <source>all purchases of a month</source>
        <translation>همهٔ خریدهای یک ماه</translation>
    </message>
    <message>
        <source>all purchases of a season</source>
        <translation>همهٔ خریدهای یک فصل</translation>
    </message>
    <message>
        <source>all purchases of a year</source>
        <translation>همهٔ خریدهای یک سال</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <extracomment>%1 a share or an amount, %2 an amount</extracomment>
        <translation>%1 از %2 به بالا</translation>
    </message>
    <message numerus="yes">
        <source>valid for %Ln days</source>
        <translation>
            <numerusform>تا %Ln روز اعتبار دارد</numerusform>
        </translation>
    </message>
    <message>
        <source>valid to the end of the month</source>
        <translation>تا پایان ماه اعتبار دارد</translation>
    </message>
    <message>
        <source>valid to the end of the season</source>
        <translation>تا پایان فصل اعتبار دارد</translation>
    </message>
    <message>
        <source>valid to the end of the next season</source>
        <translation>تا پایان فصل بعد اعتبار دارد</translation>
    </message>
    <message>
        <source>valid to the end of the year</source>
        <translation>تا پایان سال اعتبار دارد</translation>
    </message>
    <message>
        <source>only for the first purchase</source>
        <translation>فقط برای نخستین خرید</translation>
    </message>
    <message numerus="yes">
        <source>usable after %Ln days</source>
        <translation>
            <numerusform>پس از %Ln روز قابل استفاده</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 a year</source>
        <translation>حداکثر %1 در سال</translation>
    </message>
    <message>
        <source>not for members tagged %1</source>
        <translation>نه برای اعضای دارای برچسب %1</translation>
    </message>
    <message>
        <source>Credit for %1: %2</source>
        <extracomment>%1 each purchase / all purchases of a year, %2 shares and conditions</extracomment>
        <translation>اعتبار برای %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a share such as 15%, %2 an amount</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>for reaching %1 with %2</source>
        <extracomment>%1 an amount that was reached, %2 an amount that was bought</extracomment>
        <translation>برای رسیدن به %1 با %2 خرید</translation>
    </message>
    <message>
        <source>%1, less %2 above the yearly limit</source>
        <extracomment>%1 the reason, %2 an amount</extracomment>
        <translation>%1، منهای %2 بیش از سقف سالانه</translation>
    </message>
    <message>
        <source>usable from %1</source>
        <translation>قابل استفاده از %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>تا %1 اعتبار دارد</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 first day, %2 last day</extracomment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>Purchase %1</source>
        <translation>خرید %1</translation>
    </message>
    <message>
        <source>from %1 (included) upward</source>
        <extracomment>a band of amounts: %1 amount, which belongs to it</extracomment>
        <translation>از %1 (خود آن هم) به بالا</translation>
    </message>
    <message>
        <source>from %1 (included) to below %2</source>
        <extracomment>a band of amounts: %1 amount, which belongs to it, %2 amount, which does not</extracomment>
        <translation>از %1 (خود آن هم) تا کمتر از %2</translation>
    </message>
    <message>
        <source>%1, less %2 given before</source>
        <extracomment>%1 the reason, %2 an amount</extracomment>
        <translation>%1، منهای %2 که پیش‌تر داده شده</translation>
    </message>
    <message>
        <source>only for the tier %1</source>
        <extracomment>%1 names of tiers</extracomment>
        <translation>فقط برای سطح %1</translation>
    </message>
</context>
<context>
    <name>StoredColumns</name>
    <message>
        <source>Card or member</source>
        <translation>کارت یا عضو</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>کارت هدیه</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>اعتبار خرید</translation>
    </message>
    <message>
        <source>Can pay</source>
        <translation>قابل پرداخت</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>در مجموع</translation>
    </message>
    <message>
        <source>First to end</source>
        <translation>نزدیک‌ترین پایان</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ندارد</translation>
    </message>
</context>
<context>
    <name>TakingColumns</name>
    <message>
        <source>set aside until %1</source>
        <extracomment>a reward is kept for a member; %1 date and time</extracomment>
        <translation>کنارگذاشته تا %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>پاداش</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>handed out as a gift</source>
        <translation>تحویل‌شده به‌عنوان هدیه</translation>
    </message>
    <message>
        <source>a gift, to be fetched before %1</source>
        <extracomment>a gift; %1 date and time</extracomment>
        <translation>هدیه، تا پیش از %1 آمادهٔ تحویل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 &quot;handed out as a gift&quot;, %2 &quot;for joining&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TierRemarks</name>
    <message>
        <source>“%1” multiplies points less than “%2” below it.</source>
        <translation>ضریب «%1» از «%2» که پایین‌تر است کمتر است.</translation>
    </message>
    <message>
        <source>“%1” has a smaller discount than “%2” below it.</source>
        <translation>تخفیف «%1» از «%2» که پایین‌تر است کمتر است.</translation>
    </message>
    <message>
        <source>“%1” gives its members nothing more than “%2”.</source>
        <translation>«%1» به اعضایش چیزی بیش از «%2» نمی‌دهد.</translation>
    </message>
    <message>
        <source>“%1” is easier to keep than “%2” below it.</source>
        <translation>ماندن در «%1» از «%2» که پایین‌تر است آسان‌تر است.</translation>
    </message>
    <message>
        <source>Hardly anybody can reach “%1”: it asks for more than one purchase a day.</source>
        <translation>کمتر کسی به «%1» می‌رسد: بیش از یک خرید در روز می‌خواهد.</translation>
    </message>
    <message>
        <source>Going down without a purchase comes too late: by then the purchases no longer count anyway.</source>
        <translation>پایین آمدن به علت نخریدن دیر است: تا آن روز خریدها خودبه‌خود از حساب بیرون رفته‌اند.</translation>
    </message>
    <message>
        <source>Members below %1 have no tier.</source>
        <translation>اعضای کمتر از %1 سطحی ندارند.</translation>
    </message>
    <message>
        <source>Nobody can reach “%1”: no rule gives points to members below it.</source>
        <translation>هیچ‌کس به «%1» نمی‌رسد: هیچ قاعده‌ای به اعضای پایین‌تر از آن امتیاز نمی‌دهد.</translation>
    </message>
    <message>
        <source>Nobody can reach “%1”: the limits on points leave fewer than it asks for.</source>
        <translation>هیچ‌کس به «%1» نمی‌رسد: سقف امتیازها کمتر از چیزی است که می‌خواهد.</translation>
    </message>
    <message>
        <source>“%1” is easier to come back to than “%2” below it.</source>
        <translation>برگشت به «%1» از «%2» که پایین‌تر است آسان‌تر است.</translation>
    </message>
    <message>
        <source>What “%1” asks of who comes back is never asked: nobody goes down.</source>
        <translation>آنچه «%1» برای برگشت می‌خواهد هیچ‌وقت خواسته نمی‌شود: کسی پایین نمی‌آید.</translation>
    </message>
    <message>
        <source>New points can be spent at once: none of them wait to count for tiers.</source>
        <translation>امتیاز تازه همان دم قابل استفاده است: هیچ امتیازی برای سطح منتظر نمی‌ماند.</translation>
    </message>
</context>
<context>
    <name>TierWords</name>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln خرید</numerusform>
        </translation>
    </message>
    <message>
        <source>since joining</source>
        <translation>از آغاز عضویت</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 first day, %2 last day</extracomment>
        <translation>از %1 تا %2</translation>
    </message>
    <message>
        <source>from %1 (included) upward</source>
        <extracomment>a band of tiers: %1 amount, which belongs to it</extracomment>
        <translation>از %1 (خود آن هم) به بالا</translation>
    </message>
    <message>
        <source>from %1 (included) to below %2</source>
        <extracomment>a band of tiers: %1 amount, which belongs to it, %2 amount, which does not</extracomment>
        <translation>از %1 (خود آن هم) تا کمتر از %2</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln months</source>
        <translation>
            <numerusform>%Ln ماه گذشته</numerusform>
        </translation>
    </message>
    <message>
        <source>this or the last calendar month</source>
        <translation>این ماه یا ماه پیش</translation>
    </message>
    <message>
        <source>this calendar month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>this or the last season</source>
        <translation>این فصل یا فصل پیش</translation>
    </message>
    <message>
        <source>this season</source>
        <translation>این فصل</translation>
    </message>
    <message>
        <source>this or the last half-year</source>
        <translation>این نیم‌سال یا نیم‌سال پیش</translation>
    </message>
    <message>
        <source>this half-year</source>
        <translation>این نیم‌سال</translation>
    </message>
    <message>
        <source>this or the last calendar year</source>
        <translation>امسال یا سال پیش</translation>
    </message>
    <message>
        <source>this calendar year</source>
        <translation>امسال</translation>
    </message>
    <message>
        <source>this or the last membership year</source>
        <translation>این سال عضویت یا سال پیش از آن</translation>
    </message>
    <message>
        <source>this membership year</source>
        <translation>این سال عضویت</translation>
    </message>
    <message>
        <source>the whole membership</source>
        <translation>همهٔ دوران عضویت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln ماه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 off every purchase</source>
        <translation>%1 تخفیف در هر خرید</translation>
    </message>
    <message>
        <source>%1 %2 is below the %3 to stay, but this programme takes no tier away.</source>
        <translation>%1 %2 از %3 که برای ماندن لازم است کمتر است، اما این برنامه سطحی را پس نمی‌گیرد.</translation>
    </message>
    <message>
        <source>One tier down, for %1 %2 was too little; this one is kept until %3 at least.</source>
        <translation>یک سطح پایین‌تر آمد، چون %1 %2 کافی نبود؛ این سطح دست‌کم تا %3 می‌ماند.</translation>
    </message>
    <message>
        <source>%1 %2 is below the %3 to stay; the tier is kept until %4.</source>
        <translation>%1 %2 از %3 که برای ماندن لازم است کمتر است؛ سطح تا %4 می‌ماند.</translation>
    </message>
    <message>
        <source>Set by hand until %1: %2</source>
        <translation>دستی تعیین شده تا %1: %2</translation>
    </message>
    <message>
        <source>Nothing bought since %1: one tier down for each %2 without a purchase. The next purchase brings back the tier of %3.</source>
        <translation>از %1 خریدی نبوده است: برای هر %2 بدون خرید یک سطح پایین‌تر. خرید بعدی سطحِ %3 را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>%1 %2 is enough to stay (%3), though not to enter.</source>
        <translation>%1 %2 برای ماندن کافی است (%3)، هرچند برای ورود نه.</translation>
    </message>
    <message>
        <source>%1 %2 reaches no tier yet.</source>
        <translation>%1 %2 هنوز به هیچ سطحی نمی‌رسد.</translation>
    </message>
    <message>
        <source>%1 %2 reaches the %3 of this tier.</source>
        <extracomment>&quot;2,300,000 tomans from 1 Mehr 1404 to 31 Shahrivar 1405 reaches the 2,000,000 tomans of this tier.&quot;</extracomment>
        <translation>%1 %2 به %3 این سطح می‌رسد.</translation>
    </message>
    <message>
        <source>score reached</source>
        <comment>tier</comment>
        <translation>به حد سطح رسید</translation>
    </message>
    <message>
        <source>enough to stay</source>
        <translation>برای ماندن کافی</translation>
    </message>
    <message>
        <source>below, in grace</source>
        <translation>کمتر، در مهلت</translation>
    </message>
    <message>
        <source>one tier down</source>
        <translation>یک سطح پایین‌تر</translation>
    </message>
    <message>
        <source>below, never taken away</source>
        <translation>کمتر، پس گرفته نمی‌شود</translation>
    </message>
    <message>
        <source>no purchase for long</source>
        <translation>مدتی بدون خرید</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>خرید</translation>
    </message>
    <message>
        <source>return</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>new programme</source>
        <translation>برنامهٔ تازه</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>پایان روز</translation>
    </message>
    <message>
        <source>Net spend decides the tier</source>
        <translation>مبلغ خالص خرید سطح را تعیین می‌کند</translation>
    </message>
    <message>
        <source>Points of the rules decide the tier</source>
        <translation>امتیاز قاعده‌ها سطح را تعیین می‌کند</translation>
    </message>
    <message>
        <source>The number of purchases decides the tier</source>
        <translation>تعداد خرید سطح را تعیین می‌کند</translation>
    </message>
    <message>
        <source>The first purchase decides the tier</source>
        <translation>نخستین خرید سطح را تعیین می‌کند</translation>
    </message>
</context>
<context>
    <name>TradePresets</name>
    <message>
        <source>Customer club</source>
        <translation>باشگاه مشتریان</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>برنزی</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>نقره‌ای</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>طلایی</translation>
    </message>
    <message>
        <source>Medicine</source>
        <extracomment>a product group of a pharmacy</extracomment>
        <translation>دارو</translation>
    </message>
    <message>
        <source>Simple points</source>
        <translation>امتیاز ساده</translation>
    </message>
    <message>
        <source>Points for money, worth about 2 % of a bill.</source>
        <translation>امتیاز برای مبلغ خرید، حدود ۲ درصد هر خرید.</translation>
    </message>
    <message>
        <source>Supermarket with tiers</source>
        <translation>سوپرمارکت با سطح</translation>
    </message>
    <message>
        <source>Points and three tiers by the year&apos;s purchases.</source>
        <translation>امتیاز و سه سطح بر پایهٔ خریدهای یک سال.</translation>
    </message>
    <message>
        <source>Credit back</source>
        <translation>برگشت اعتبار</translation>
    </message>
    <message>
        <source>A share of each bill as credit for the next one.</source>
        <translation>بخشی از هر خرید، اعتبار خرید بعدی می‌شود.</translation>
    </message>
    <message>
        <source>Bakery and sweets</source>
        <translation>نانوایی و شیرینی‌فروشی</translation>
    </message>
    <message>
        <source>A point for each visit; ten of them pay.</source>
        <translation>هر خرید یک امتیاز؛ ده امتیاز قابل پرداخت است.</translation>
    </message>
    <message>
        <source>Café and restaurant</source>
        <translation>کافه و رستوران</translation>
    </message>
    <message>
        <source>Short-lived points and a tier for regulars.</source>
        <translation>امتیازهای کوتاه‌مدت و سطحی برای مشتریان همیشگی.</translation>
    </message>
    <message>
        <source>Clothes and shoes</source>
        <translation>پوشاک و کفش</translation>
    </message>
    <message>
        <source>Points that wait a week, three tiers.</source>
        <translation>امتیازهایی که یک هفته در انتظار می‌مانند، با سه سطح.</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>داروخانه</translation>
    </message>
    <message>
        <source>No points for medicine, points for the rest.</source>
        <translation>دارو امتیاز ندارد و بقیهٔ کالاها دارند.</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>a tag of members</extracomment>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>Cashback 3 %</source>
        <translation>برگشت اعتبار ۳٪</translation>
    </message>
    <message>
        <source>3 % of each purchase as credit to the end of the next season.</source>
        <translation>۳٪ از هر خرید به‌صورت اعتبار، تا پایان فصل بعد.</translation>
    </message>
    <message>
        <source>Yearly gift by spend</source>
        <translation>هدیهٔ سالانه بر پایهٔ خرید</translation>
    </message>
    <message>
        <source>7 to 25 % of the year&apos;s purchases as credit, early in the next year.</source>
        <translation>۷ تا ۲۵٪ از خریدهای سال به‌صورت اعتبار، در آغاز سال بعد.</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>خرید بعدی</translation>
    </message>
</context>
<context>
    <name>TrailWords</name>
    <message>
        <source>Purchase recorded</source>
        <translation>ثبت خرید</translation>
    </message>
    <message>
        <source>Purchase refunded</source>
        <translation>مرجوعی خرید</translation>
    </message>
    <message>
        <source>Purchase taken back</source>
        <translation>باطل شدن خرید</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>امتیاز دستی</translation>
    </message>
    <message>
        <source>Credit paid in</source>
        <translation>افزایش اعتبار با پرداخت</translation>
    </message>
    <message>
        <source>Credit given by hand</source>
        <translation>اعتبار دستی</translation>
    </message>
    <message>
        <source>Gift card sold</source>
        <translation>فروش کارت هدیه</translation>
    </message>
    <message>
        <source>Gift card topped up</source>
        <translation>شارژ کارت هدیه</translation>
    </message>
    <message>
        <source>Tier set by hand</source>
        <translation>تعیین دستی سطح</translation>
    </message>
    <message>
        <source>Tier by the rules again</source>
        <translation>بازگشت سطح به قاعده‌ها</translation>
    </message>
    <message>
        <source>Member registered</source>
        <translation>ثبت عضو</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>تغییر عضو</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>تغییر رضایت پیامک</translation>
    </message>
    <message>
        <source>Referral noted</source>
        <translation>ثبت معرفی</translation>
    </message>
    <message>
        <source>Programme changed</source>
        <translation>تغییر برنامهٔ وفاداری</translation>
    </message>
    <message>
        <source>Reward added</source>
        <translation>افزودن پاداش</translation>
    </message>
    <message>
        <source>Reward changed</source>
        <translation>تغییر پاداش</translation>
    </message>
    <message>
        <source>Reward taken</source>
        <translation>گرفتن پاداش</translation>
    </message>
    <message>
        <source>Reward set aside</source>
        <translation>کنار گذاشتن پاداش</translation>
    </message>
    <message>
        <source>Reward handed over</source>
        <translation>تحویل پاداش</translation>
    </message>
    <message>
        <source>Reward released</source>
        <translation>آزاد شدن پاداش</translation>
    </message>
    <message>
        <source>Reward given back</source>
        <translation>پس دادن پاداش</translation>
    </message>
    <message>
        <source>Coupon codes made</source>
        <translation>ساخت کد تخفیف</translation>
    </message>
    <message>
        <source>Coupon codes ended</source>
        <translation>پایان کد تخفیف</translation>
    </message>
    <message>
        <source>Membership plan added</source>
        <translation>افزودن طرح عضویت ویژه</translation>
    </message>
    <message>
        <source>Membership plan ended</source>
        <translation>پایان طرح عضویت ویژه</translation>
    </message>
    <message>
        <source>Membership sold</source>
        <translation>فروش عضویت ویژه</translation>
    </message>
    <message>
        <source>Membership given up</source>
        <translation>انصراف از عضویت ویژه</translation>
    </message>
    <message>
        <source>Lucky draw added</source>
        <translation>افزودن قرعه‌کشی</translation>
    </message>
    <message>
        <source>Lucky draw changed</source>
        <translation>تغییر قرعه‌کشی</translation>
    </message>
    <message>
        <source>Seed promised</source>
        <translation>تعهد عدد پنهان قرعه‌کشی</translation>
    </message>
    <message>
        <source>Winners drawn</source>
        <translation>تعیین برندگان</translation>
    </message>
    <message>
        <source>Cause added</source>
        <translation>افزودن کار خیر</translation>
    </message>
    <message>
        <source>Cause changed</source>
        <translation>تغییر کار خیر</translation>
    </message>
    <message>
        <source>Points given to a cause</source>
        <translation>امتیاز برای کار خیر</translation>
    </message>
    <message>
        <source>Donation taken back</source>
        <translation>بازگشت کمک</translation>
    </message>
    <message>
        <source>Paid to a cause</source>
        <translation>پرداخت به کار خیر</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>برگشت پرداخت</translation>
    </message>
    <message>
        <source>Campaign started</source>
        <translation>آغاز کمپین</translation>
    </message>
    <message>
        <source>Purchases imported</source>
        <translation>ورود خریدها</translation>
    </message>
    <message>
        <source>Members imported</source>
        <translation>ورود اعضا</translation>
    </message>
    <message>
        <source>Member filled in by an import</source>
        <translation>تکمیل عضو با ورود اطلاعات</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>برگرداندن ورود اطلاعات</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغییر تنظیمات</translation>
    </message>
    <message>
        <source>Shop made</source>
        <translation>ساخت فروشگاه</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>آغاز شیفت</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>بستن شیفت</translation>
    </message>
    <message>
        <source>Staff member added</source>
        <translation>افزودن کارمند</translation>
    </message>
    <message>
        <source>Staff member changed</source>
        <translation>تغییر کارمند</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>تغییر نقش</translation>
    </message>
    <message>
        <source>Own number of a staff member</source>
        <translation>شمارهٔ خود کارمند</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>گذاشتن رمز</translation>
    </message>
    <message>
        <source>PINs switched on</source>
        <translation>روشن شدن رمزها</translation>
    </message>
    <message>
        <source>PINs switched off</source>
        <translation>خاموش شدن رمزها</translation>
    </message>
    <message>
        <source>Permissions changed</source>
        <translation>تغییر اجازه‌ها</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>تغییر حدها</translation>
    </message>
    <message>
        <source>Time until the lock changed</source>
        <translation>تغییر زمان قفل خودکار</translation>
    </message>
    <message>
        <source>Thresholds of what looks odd changed</source>
        <translation>تغییر حدهای موارد غیرعادی</translation>
    </message>
    <message>
        <source>Recovery seen by the owner</source>
        <translation>آگاهی مالک از بازیابی</translation>
    </message>
    <message>
        <source>Recovery stopped by the owner</source>
        <translation>توقف بازیابی به دست مالک</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>رمز نادرست</translation>
    </message>
    <message>
        <source>Wrong recovery code</source>
        <translation>کد بازیابی نادرست</translation>
    </message>
    <message>
        <source>Own PIN changed</source>
        <translation>تغییر رمز خود</translation>
    </message>
    <message>
        <source>Confirmed as second person</source>
        <translation>تأیید نفر دوم</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN set by recovery</source>
        <translation>رمز مالک با بازیابی عوض شد</translation>
    </message>
    <message>
        <source>Recovery of the owner&apos;s PIN asked for</source>
        <translation>درخواست بازیابی رمز مالک</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>پاداش‌ها</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>کدهای تخفیف</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>کارت‌های هدیه</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>اعتبار خرید</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>عضویت‌های ویژه</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>سطح‌ها</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامهٔ وفاداری</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>کار خیر</translation>
    </message>
    <message>
        <source>Lucky draws</source>
        <translation>قرعه‌کشی‌ها</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>همکاران</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>کمپین‌ها</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>ورود اطلاعات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>شیفت‌ها</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>ورود کارکنان</translation>
    </message>
    <message>
        <source>purchase %1</source>
        <translation>خرید %1</translation>
    </message>
    <message>
        <source>member %1</source>
        <translation>عضو %1</translation>
    </message>
    <message>
        <source>ledger line %1</source>
        <translation>سطر گردش امتیاز %1</translation>
    </message>
    <message>
        <source>staff member %1</source>
        <translation>کارمند %1</translation>
    </message>
    <message>
        <source>shift %1</source>
        <translation>شیفت %1</translation>
    </message>
    <message>
        <source>reward %1</source>
        <translation>پاداش %1</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>ورود اطلاعات %1</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>امتیاز گرفته‌شده</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Points spent</source>
        <translation>امتیاز خرج‌شده</translation>
    </message>
    <message>
        <source>Points taken</source>
        <translation>امتیاز پس‌گرفته‌شده</translation>
    </message>
    <message>
        <source>Points returned</source>
        <translation>امتیاز برگشته</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>موبایل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1، پیش از آن %2</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2، پیش از آن %3</translation>
    </message>
    <message>
        <source>Line %1 was changed, moved or added by hand.</source>
        <translation>سطر %1 دستی عوض، جابه‌جا یا افزوده شده است.</translation>
    </message>
    <message>
        <source>Line %1 is missing.</source>
        <translation>سطر %1 نیست.</translation>
    </message>
    <message>
        <source>%1 lines are missing from line %2 on.</source>
        <translation>از سطر %2 به بعد %1 سطر نیست.</translation>
    </message>
    <message>
        <source>Line %1 is not what this computer saw last: the end was cut off, everything was written anew, or an older backup was restored.</source>
        <translation>سطر %1 همانی نیست که این رایانه آخرین بار دیده بود: انتهای سابقه بریده شده، همه از نو نوشته شده، یا پشتیبان قدیمی‌تری بازیابی شده است.</translation>
    </message>
    <message>
        <source>Discount by hand</source>
        <translation>تخفیف دستی</translation>
    </message>
    <message>
        <source>Purchase parked</source>
        <translation>خرید کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Parked purchase given up</source>
        <translation>از خرید کنارگذاشته صرف‌نظر شد</translation>
    </message>
    <message>
        <source>Purchase given to a member</source>
        <translation>خرید به نام عضو شد</translation>
    </message>
    <message>
        <source>Purchase taken from a member</source>
        <translation>خرید از نام عضو برداشته شد</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>کالا افزوده شد</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>کالا تغییر کرد</translation>
    </message>
    <message>
        <source>Two members made one</source>
        <translation>دو عضو یکی شدند</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>یکی شدن برگردانده شد</translation>
    </message>
    <message>
        <source>Two members told apart</source>
        <translation>دو عضو از هم جدا دانسته شدند</translation>
    </message>
    <message>
        <source>Contact written down or changed</source>
        <translation>پیگیری یادداشت شد یا تغییر کرد</translation>
    </message>
    <message>
        <source>Member erased</source>
        <translation>عضو پاک شد</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <translation>عکس تغییر کرد</translation>
    </message>
    <message>
        <source>Household changed</source>
        <translation>خانوار تغییر کرد</translation>
    </message>
    <message>
        <source>Tag for many members</source>
        <translation>برچسب برای چند عضو</translation>
    </message>
    <message>
        <source>Points of many taken back</source>
        <translation>امتیاز چند عضو برگردانده شد</translation>
    </message>
    <message>
        <source>Points by hand for many</source>
        <translation>امتیاز دستی برای چند عضو</translation>
    </message>
    <message>
        <source>Fields of members put in order</source>
        <translation>ترتیب مشخصه‌های اعضا تغییر کرد</translation>
    </message>
    <message>
        <source>Field of members changed</source>
        <translation>مشخصهٔ اعضا تغییر کرد</translation>
    </message>
    <message>
        <source>Points of a household together, or not</source>
        <translation>یکی یا جدا شدن امتیاز خانوار</translation>
    </message>
    <message>
        <source>Points kept apart from the household&apos;s, or not</source>
        <translation>جدا یا یکی شدن امتیاز عضو با خانوار</translation>
    </message>
    <message>
        <source>Privacy notice changed</source>
        <translation>تغییر اطلاعیهٔ حریم خصوصی</translation>
    </message>
    <message>
        <source>Saved list of members changed</source>
        <translation>تغییر فیلتر ذخیره‌شدهٔ اعضا</translation>
    </message>
    <message>
        <source>Parked purchase taken back to the counter</source>
        <translation>برگشت خرید کنارگذاشته به پیشخوان</translation>
    </message>
    <message>
        <source>Activity confirmed</source>
        <translation>تأیید فعالیت</translation>
    </message>
    <message>
        <source>Activity taken back</source>
        <translation>پس گرفتن فعالیت</translation>
    </message>
    <message>
        <source>Challenge added</source>
        <translation>افزودن چالش</translation>
    </message>
    <message>
        <source>Challenge ended</source>
        <translation>پایان چالش</translation>
    </message>
    <message>
        <source>Entries of a lucky draw closed</source>
        <translation>بستن فهرست شانس‌های قرعه‌کشی</translation>
    </message>
    <message>
        <source>Sold below the minimum margin</source>
        <translation>فروش با سود کمتر از حداقل</translation>
    </message>
    <message>
        <source>Campaign stopped, held or continued</source>
        <translation>پایان، توقف یا ادامهٔ کمپین</translation>
    </message>
    <message>
        <source>Failed messages sent again</source>
        <translation>ارسال دوبارهٔ پیامک‌های ناموفق</translation>
    </message>
    <message>
        <source>Partner added</source>
        <translation>افزودن فروشگاه همکار</translation>
    </message>
    <message>
        <source>Partner changed</source>
        <translation>تغییر فروشگاه همکار</translation>
    </message>
    <message>
        <source>Points moved at a partner</source>
        <translation>انتقال امتیاز با فروشگاه همکار</translation>
    </message>
    <message>
        <source>Move at a partner taken back</source>
        <translation>پس گرفتن انتقال با فروشگاه همکار</translation>
    </message>
    <message>
        <source>Points sold to a partner</source>
        <translation>فروش امتیاز به فروشگاه همکار</translation>
    </message>
    <message>
        <source>Points bought from a partner</source>
        <translation>خرید امتیاز از فروشگاه همکار</translation>
    </message>
    <message>
        <source>Voucher made for a partner</source>
        <translation>ساخت بن خرید برای فروشگاه همکار</translation>
    </message>
    <message>
        <source>Voucher of a partner redeemed</source>
        <translation>خرج بن خرید فروشگاه همکار</translation>
    </message>
    <message>
        <source>File for a partner written</source>
        <translation>ساخت فایل برای فروشگاه همکار</translation>
    </message>
    <message>
        <source>File of a partner taken in</source>
        <translation>گرفتن فایل فروشگاه همکار</translation>
    </message>
    <message>
        <source>Settled with a partner</source>
        <translation>تسویه با فروشگاه همکار</translation>
    </message>
    <message>
        <source>New key of a partner trusted</source>
        <translation>پذیرش کلید تازهٔ فروشگاه همکار</translation>
    </message>
    <message>
        <source>Key of a partner ended</source>
        <translation>پایان کلید فروشگاه همکار</translation>
    </message>
    <message>
        <source>Files for a partner sent again</source>
        <translation>ارسال دوبارهٔ فایل‌ها به فروشگاه همکار</translation>
    </message>
    <message>
        <source>Files asked again of a partner</source>
        <translation>درخواست دوبارهٔ فایل‌ها از فروشگاه همکار</translation>
    </message>
    <message>
        <source>Dispute with a partner closed</source>
        <translation>پایان اختلاف با فروشگاه همکار</translation>
    </message>
    <message>
        <source>privacy notice, version %1</source>
        <translation>اطلاعیهٔ حریم خصوصی، نسخهٔ %1</translation>
    </message>
    <message>
        <source>saved list %1</source>
        <translation>فیلتر ذخیره‌شدهٔ %1</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 عضو</translation>
    </message>
    <message>
        <source>parked purchase %1</source>
        <translation>خرید کنارگذاشتهٔ %1</translation>
    </message>
    <message>
        <source>activity %1</source>
        <translation>فعالیت %1</translation>
    </message>
    <message>
        <source>campaign %1</source>
        <translation>کمپین %1</translation>
    </message>
    <message>
        <source>cause %1</source>
        <translation>کار خیر %1</translation>
    </message>
    <message>
        <source>challenge %1</source>
        <translation>چالش %1</translation>
    </message>
    <message>
        <source>coupon series %1</source>
        <translation>سری کد تخفیف %1</translation>
    </message>
    <message>
        <source>donation %1</source>
        <translation>کمک %1</translation>
    </message>
    <message>
        <source>household %1</source>
        <translation>خانوار %1</translation>
    </message>
    <message>
        <source>lucky draw %1</source>
        <translation>قرعه‌کشی %1</translation>
    </message>
    <message>
        <source>membership %1</source>
        <translation>عضویت ویژهٔ %1</translation>
    </message>
    <message>
        <source>partner %1</source>
        <translation>فروشگاه همکار %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>طرح عضویت %1</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>کالای %1</translation>
    </message>
    <message>
        <source>programme version %1</source>
        <translation>نسخهٔ %1 برنامهٔ وفاداری</translation>
    </message>
    <message>
        <source>taken reward %1</source>
        <translation>پاداش گرفته‌شدهٔ %1</translation>
    </message>
    <message>
        <source>gift card or credit %1</source>
        <translation>کارت هدیه یا اعتبار %1</translation>
    </message>
    <message>
        <source>coupon code %1</source>
        <translation>کد تخفیف %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>برچسب %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>مشخصهٔ %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>عضو از</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>District</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>روز ازدواج</translation>
    </message>
    <message>
        <source>Note at the counter</source>
        <translation>یادداشت پیشخوان</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Blanked lines of the record</source>
        <translation>سطرهای خالی‌شدهٔ سابقه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>روز پیگیری</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>گروه کالا</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>قیمت خرید</translation>
    </message>
    <message>
        <source>Favourite place</source>
        <translation>کلید در پیشخوان</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>دیگر به کار نمی‌رود</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>Asked at registration</source>
        <translation>هنگام ثبت عضو پرسیده می‌شود</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>در فهرست</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>In Persian</source>
        <translation>به فارسی</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>به انگلیسی</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>از روز</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Merged member</source>
        <translation>عضو یکی‌شده</translation>
    </message>
    <message>
        <source>Kept member</source>
        <translation>عضوی که ماند</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>موجودی امتیاز</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Of it below the list price</source>
        <translation>از آن، کمتر از قیمت فهرست</translation>
    </message>
    <message>
        <source>Paid back by</source>
        <translation>روش بازپرداخت</translation>
    </message>
    <message>
        <source>name of the shop</source>
        <translation>نام فروشگاه</translation>
    </message>
    <message>
        <source>unit of money</source>
        <translation>تومان یا ریال</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>end of the shop&apos;s day</source>
        <translation>پایان روز فروشگاه</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>decimals of money</source>
        <translation>رقم‌های اعشار پول</translation>
    </message>
    <message>
        <source>country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>demo shop</source>
        <translation>فروشگاه نمونه</translation>
    </message>
    <message>
        <source>mark of the shop</source>
        <translation>شناسهٔ فروشگاه</translation>
    </message>
    <message>
        <source>last lines of the receipt</source>
        <translation>سطرهای پایانی رسید</translation>
    </message>
    <message>
        <source>guard of the margin</source>
        <translation>نگهبان حاشیهٔ سود</translation>
    </message>
    <message>
        <source>minimum margin</source>
        <translation>حداقل حاشیهٔ سود</translation>
    </message>
    <message>
        <source>usual cost</source>
        <translation>قیمت تمام‌شدهٔ معمول</translation>
    </message>
    <message>
        <source>cost of categories</source>
        <translation>قیمت تمام‌شدهٔ گروه‌های کالا</translation>
    </message>
    <message>
        <source>who may go below the margin</source>
        <translation>چه کسی می‌تواند با سود کمتر از حداقل بفروشد</translation>
    </message>
    <message>
        <source>days in which a purchase can be given to a member</source>
        <translation>مهلت دادن خرید به عضو (روز)</translation>
    </message>
    <message>
        <source>free fields of purchases</source>
        <translation>فیلدهای خود فروشگاه</translation>
    </message>
    <message>
        <source>kinds of payment</source>
        <translation>روش‌های پرداخت</translation>
    </message>
    <message>
        <source>own key for partners</source>
        <translation>کلید این فروشگاه برای همکاران</translation>
    </message>
    <message>
        <source>own public key for partners</source>
        <translation>کلید عمومی این فروشگاه برای همکاران</translation>
    </message>
    <message>
        <source>former keys for partners</source>
        <translation>کلیدهای پیشین این فروشگاه برای همکاران</translation>
    </message>
    <message>
        <source>secret for erased numbers</source>
        <translation>کلید پنهان شماره‌های پاک‌شده</translation>
    </message>
    <message>
        <source>asking for PINs</source>
        <translation>پرسیدن رمز</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>اجازه‌ها</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>حدها</translation>
    </message>
    <message>
        <source>time until the lock</source>
        <translation>زمان قفل خودکار</translation>
    </message>
    <message>
        <source>thresholds of what looks odd</source>
        <translation>حدهای موارد غیرعادی</translation>
    </message>
    <message>
        <source>recovery of the owner&apos;s PIN</source>
        <translation>بازیابی رمز مالک</translation>
    </message>
    <message>
        <source>setting of the shop</source>
        <translation>تنظیم فروشگاه</translation>
    </message>
    <message>
        <source>setting of receipts</source>
        <translation>تنظیم رسید</translation>
    </message>
    <message>
        <source>setting of margins</source>
        <translation>تنظیم حاشیهٔ سود</translation>
    </message>
    <message>
        <source>setting of the counter</source>
        <translation>تنظیم پیشخوان</translation>
    </message>
    <message>
        <source>setting of partners</source>
        <translation>تنظیم فروشگاه‌های همکار</translation>
    </message>
    <message>
        <source>setting of privacy</source>
        <translation>تنظیم حریم خصوصی</translation>
    </message>
    <message>
        <source>setting of staff</source>
        <translation>تنظیم کارکنان</translation>
    </message>
    <message>
        <source>setting of messages</source>
        <translation>تنظیم پیامک</translation>
    </message>
    <message>
        <source>kept secret</source>
        <translation>پنهان</translation>
    </message>
    <message>
        <source>setting of liability</source>
        <translation>تنظیم تعهد امتیاز</translation>
    </message>
    <message>
        <source>setting of the programme</source>
        <translation>تنظیم برنامهٔ وفاداری</translation>
    </message>
    <message>
        <source>setting of reports</source>
        <translation>تنظیم گزارش‌ها</translation>
    </message>
    <message>
        <source>setting of backups</source>
        <translation>تنظیم پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>setting of printing</source>
        <translation>تنظیم چاپ</translation>
    </message>
    <message>
        <source>setting of members</source>
        <translation>تنظیم اعضا</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدیر</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>صندوق‌دار</translation>
    </message>
    <message>
        <source>points by hand</source>
        <translation>امتیاز دستی</translation>
    </message>
    <message>
        <source>refund of an old purchase</source>
        <translation>مرجوعی خرید قدیمی</translation>
    </message>
    <message>
        <source>earlier day</source>
        <translation>تاریخ گذشته</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>male</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>female</source>
        <translation>زن</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>رضایت داد</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>رضایت نداد</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>points by hand in a day</source>
        <translation>امتیاز دستی در یک روز</translation>
    </message>
    <message>
        <source>credit by hand</source>
        <translation>اعتبار دستی</translation>
    </message>
    <message>
        <source>credit by hand in a day</source>
        <translation>اعتبار دستی در یک روز</translation>
    </message>
    <message>
        <source>Members saved as a table</source>
        <translation>خروجی گرفتن از اعضا</translation>
    </message>
    <message>
        <source>Purchases saved as a table</source>
        <translation>خروجی گرفتن از خریدها</translation>
    </message>
    <message>
        <source>All data of a member saved</source>
        <translation>خروجی گرفتن از همهٔ اطلاعات یک عضو</translation>
    </message>
    <message>
        <source>%1 rows of purchases</source>
        <translation>%1 سطر خرید</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>شرط‌ها</translation>
    </message>
    <message>
        <source>By a search</source>
        <translation>با جست‌وجو</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>فایل %1</translation>
    </message>
    <message>
        <source>Draft of a campaign begun</source>
        <translation>آغاز پیش‌نویس کمپین</translation>
    </message>
    <message>
        <source>Draft of a campaign thrown away</source>
        <translation>دور انداختن پیش‌نویس کمپین</translation>
    </message>
    <message>
        <source>Household or referrer brought by an import</source>
        <translation>خانوار یا معرف از ورود اطلاعات</translation>
    </message>
    <message>
        <source>Backup put in the shop&apos;s place</source>
        <translation>بازیابی پشتیبان به جای فروشگاه</translation>
    </message>
    <message>
        <source>List with members saved</source>
        <translation>خروجی گرفتن از فهرستی با نام اعضا</translation>
    </message>
    <message>
        <source>%1 members with their scores</source>
        <translation>%1 عضو با نمره‌هایشان</translation>
    </message>
    <message>
        <source>report with its %1 best members</source>
        <translation>گزارش با %1 عضو برتر</translation>
    </message>
    <message>
        <source>%1 members who play</source>
        <translation>%1 عضو بازی</translation>
    </message>
    <message>
        <source>%1 members about to lose their tier</source>
        <translation>%1 عضو در آستانهٔ افت سطح</translation>
    </message>
    <message>
        <source>%1 coupon codes of members</source>
        <translation>%1 کد تخفیف اعضا</translation>
    </message>
    <message>
        <source>%1 gift cards and credits of members</source>
        <translation>%1 کارت هدیه و اعتبار اعضا</translation>
    </message>
    <message>
        <source>%1 rows of a cause&apos;s ledger</source>
        <translation>%1 سطر گردش یک کار خیر</translation>
    </message>
    <message>
        <source>%1 rows of a partner&apos;s statement</source>
        <translation>%1 سطر صورت‌حساب همکار</translation>
    </message>
    <message>
        <source>%1 memberships</source>
        <translation>%1 عضویت ویژه</translation>
    </message>
    <message>
        <source>%1 referrals</source>
        <translation>%1 معرفی</translation>
    </message>
    <message>
        <source>%1 pairs of likely duplicates</source>
        <translation>%1 جفت عضو شاید تکراری</translation>
    </message>
    <message>
        <source>%1 members of households</source>
        <translation>%1 عضو خانوارها</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 تماس</translation>
    </message>
    <message>
        <source>%1 cards of members</source>
        <translation>%1 کارت عضویت</translation>
    </message>
    <message>
        <source>%1 lines of the record of changes</source>
        <translation>%1 سطر سابقهٔ تغییرات</translation>
    </message>
    <message>
        <source>Number of who brought them</source>
        <translation>شمارهٔ معرف</translation>
    </message>
    <message>
        <source>Referral rewarded on</source>
        <translation>روز پاداش معرفی</translation>
    </message>
    <message>
        <source>That reward taken back on</source>
        <translation>روز پس گرفتن آن پاداش</translation>
    </message>
    <message>
        <source>Number of the household</source>
        <translation>شمارهٔ خانوار</translation>
    </message>
    <message>
        <source>Made by the import</source>
        <translation>ساختهٔ ورود اطلاعات</translation>
    </message>
    <message>
        <source>Points spent together</source>
        <translation>خرج امتیاز با هم</translation>
    </message>
    <message>
        <source>Own points apart</source>
        <translation>امتیاز خودش جدا</translation>
    </message>
    <message>
        <source>tier by hand</source>
        <translation>تعیین دستی سطح</translation>
    </message>
    <message>
        <source>discounts by hand in a day</source>
        <translation>تخفیف دستی در یک روز</translation>
    </message>
    <message>
        <source>points moved at partners in a day</source>
        <translation>انتقال امتیاز به همکاران در یک روز</translation>
    </message>
    <message>
        <source>Line %1 is not as the backup %2 holds it: lines were cut off or written anew after that backup.</source>
        <translation>سطر %1 همانی نیست که در پشتیبان %2 است: پس از آن پشتیبان، سطرهایی بریده یا از نو نوشته شده است.</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>How often for one member</source>
        <translation>برای هر عضو چند بار</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>روز آغاز</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایان</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>گروه‌های مشتریان</translation>
    </message>
    <message>
        <source>Prices of tiers and segments</source>
        <translation>قیمت سطح‌ها و گروه‌ها</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Value of a point</source>
        <translation>ارزش هر امتیاز</translation>
    </message>
    <message>
        <source>How it is settled</source>
        <translation>شیوهٔ تسویه</translation>
    </message>
    <message>
        <source>Reserve of points</source>
        <translation>ذخیرهٔ امتیاز</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>سقف بدهی</translation>
    </message>
    <message>
        <source>Members may give</source>
        <translation>دریافت کمک از اعضا</translation>
    </message>
    <message>
        <source>Added by the shop</source>
        <translation>افزودهٔ فروشگاه</translation>
    </message>
    <message>
        <source>Added at most in all</source>
        <translation>حداکثر افزودهٔ فروشگاه</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>سهم از فروش</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>ارسال</translation>
    </message>
    <message>
        <source>prepaid</source>
        <translation>پیش‌پرداخت</translation>
    </message>
    <message>
        <source>postpaid</source>
        <translation>پس‌پرداخت</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>چه شمرده می‌شود</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>تا رسیدن به</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>سطح‌ها</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>هدیه</translation>
    </message>
    <message>
        <source>Only these goods</source>
        <translation>فقط این کالاها</translation>
    </message>
    <message>
        <source>stamp card</source>
        <translation>کارت مهر</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>چالش</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>streak</source>
        <translation>پیوستگی</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>خرید</translation>
    </message>
    <message>
        <source>money spent</source>
        <translation>مبلغ خرید</translation>
    </message>
    <message>
        <source>units of goods</source>
        <translation>تعداد کالا</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>هفته</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>امتیاز گرفته‌شده</translation>
    </message>
    <message>
        <source>gifts of games</source>
        <translation>هدیهٔ بازی‌ها</translation>
    </message>
    <message>
        <source>whether a refund needs a reason</source>
        <translation>لازم بودن دلیل برای مرجوعی</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>%1, late</source>
        <extracomment>%1 &quot;12 days ago&quot;</extracomment>
        <translation>%1، دیر کرده</translation>
    </message>
    <message>
        <source>%1, very late</source>
        <extracomment>%1 &quot;40 days ago&quot;</extracomment>
        <translation>%1، خیلی دیر کرده</translation>
    </message>
    <message>
        <source>Next visit was expected %1</source>
        <translation>انتظار خرید بعدی %1 بود</translation>
    </message>
    <message>
        <source>Next visit expected %1</source>
        <translation>خرید بعدی احتمالاً %1</translation>
    </message>
    <message>
        <source>Late: the next visit was expected %1</source>
        <translation>دیر کرده: انتظار خرید بعدی %1 بود</translation>
    </message>
    <message>
        <source>Very late: the next visit was expected %1</source>
        <translation>خیلی دیر کرده: انتظار خرید بعدی %1 بود</translation>
    </message>
</context>
<context>
    <name>bashgah::bootstrap::Bootstrap</name>
    <message>
        <source>Making the demo shop…</source>
        <translation>فروشگاه نمونه ساخته می‌شود…</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>فروشگاه نمونه</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>پشتیبان روزانه</translation>
    </message>
    <message>
        <source>Today&apos;s backup failed. %1</source>
        <translation>پشتیبان‌گیری امروز انجام نشد. %1</translation>
    </message>
    <message>
        <source>The window changes when the work in the tray is done.</source>
        <translation>ظاهر پنجره پس از پایان کارهای در جریان عوض می‌شود.</translation>
    </message>
    <message>
        <source>Bashgah was updated to %1.</source>
        <translation>باشگاه به نسخهٔ %1 به‌روز شد.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>تازه‌ها</translation>
    </message>
    <message>
        <source>Work of the night</source>
        <translation>کار شبانه</translation>
    </message>
    <message>
        <source>Gold card</source>
        <translation>کارت طلایی</translation>
    </message>
    <message>
        <source>Good cause</source>
        <translation>کار خیر</translation>
    </message>
    <message numerus="yes">
        <source>The work of the night made %Ln gifts ready for members.</source>
        <translation>
            <numerusform>کار شبانه %Ln هدیه برای اعضا آماده کرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating the shop file; a backup is made first…</source>
        <translation>فایل فروشگاه به‌روز می‌شود؛ اول از آن پشتیبان گرفته می‌شود…</translation>
    </message>
    <message>
        <source>Update of the shop file</source>
        <translation>به‌روزرسانی فایل فروشگاه</translation>
    </message>
    <message>
        <source>The shop file was updated. A copy from before is kept as %1; Settings &gt; Backup restores it.</source>
        <translation>فایل فروشگاه به‌روز شد. نسخهٔ پیش از آن در %1 مانده است؛ در «تنظیمات &gt; پشتیبان‌گیری» بازیابی می‌شود.</translation>
    </message>
    <message>
        <source>The log file in %1 cannot be written. The program works, but it cannot tell later what went wrong.</source>
        <translation>در %1 فایل گزارش کار برنامه نوشته نمی‌شود. برنامه کار می‌کند، ولی اگر مشکلی پیش بیاید بعداً نمی‌تواند بگوید چه بوده است.</translation>
    </message>
    <message>
        <source>%1 cannot be written: language, theme and the last shop will be forgotten when the program ends. Give your user the right to write there.</source>
        <translation>در %1 نمی‌توان نوشت: زبان، پوسته و آخرین فروشگاه با بستن برنامه فراموش می‌شود. به کاربر خودتان اجازهٔ نوشتن در آنجا را بدهید.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>نسخهٔ پشتیبان بازیابی می‌شود…</translation>
    </message>
    <message>
        <source>The backup is in place. The previous file is kept beside it.</source>
        <translation>نسخهٔ پشتیبان جایگزین شد. فایل پیشین کنار آن مانده است.</translation>
    </message>
</context>
<context>
    <name>bashgah::bootstrap::StartScreen</name>
    <message>
        <source>Open a shop</source>
        <translation>باز کردن فروشگاه</translation>
    </message>
    <message>
        <source>Shops of Bashgah (*.bashgah)</source>
        <translation>فروشگاه‌های باشگاه (*.bashgah)</translation>
    </message>
    <message>
        <source>It was made on %1. What was recorded later is missing from it; the present file is kept.</source>
        <translation>این نسخه در %1 گرفته شده است. آنچه پس از آن ثبت شده در آن نیست؛ فایل کنونی نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>پیشخوان</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>رفتن</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ActivityButton</name>
    <message>
        <source>Confirm an activity…</source>
        <translation>تأیید فعالیت…</translation>
    </message>
    <message>
        <source>Points for a survey, a review and the like</source>
        <translation>امتیاز نظرسنجی، نوشتن نظر و مانند آن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what a member did, %2 points</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: points were given already</source>
        <translation>%1: امتیازش داده شده است</translation>
    </message>
    <message>
        <source>Take back: %1, %2</source>
        <extracomment>%1 what a member did, %2 a day</extracomment>
        <translation>پس گرفتن: %1، %2</translation>
    </message>
    <message>
        <source>Confirmed: %1, %2</source>
        <extracomment>%1 what a member did, %2 points</extracomment>
        <translation>تأیید شد: %1، %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>%1 was taken back.</source>
        <translation>%1 پس گرفته شد.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ActivitySection</name>
    <message>
        <source>Points for what members do</source>
        <translation>امتیاز کارهای اعضا</translation>
    </message>
    <message>
        <source>Add an activity that staff confirm</source>
        <translation>افزودن فعالیتی که کارکنان تأیید می‌کنند</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>%1 %2 more for whoever earns %3 by purchases within %4</source>
        <extracomment>%1 switches the rule on, %2 points, %3 points, %4 days</extracomment>
        <translation>%1 %2 بیشتر برای کسی که با خرید %3 در %4 بگیرد</translation>
    </message>
    <message>
        <source>On</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>امتیاز هدیه</translation>
    </message>
    <message>
        <source>Points to reach</source>
        <translation>امتیاز لازم</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>در چند روز</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>به زبان خودتان</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>چه کاری</translation>
    </message>
    <message>
        <source>Name in own words</source>
        <translation>نام به زبان خودتان</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>چند بار</translation>
    </message>
    <message>
        <source>Days the points are valid</source>
        <translation>روزهای اعتبار امتیاز</translation>
    </message>
    <message>
        <source>Remove this activity</source>
        <translation>حذف این فعالیت</translation>
    </message>
    <message>
        <source>Say in your own words what it is.</source>
        <translation>بنویسید چه کاری است.</translation>
    </message>
    <message>
        <source>From 0 to %1</source>
        <translation>از ۰ تا %1</translation>
    </message>
    <message>
        <source>From 1 to %1</source>
        <translation>از ۱ تا %1</translation>
    </message>
    <message>
        <source>%1 %2 for: %3 %4 %5 %6; valid for %7 (0: as all points)</source>
        <extracomment>%1 switches the rule on, %2 points, %3 what was done, %4 its name in own words, %5 a number or nothing, %6 &quot;times a day&quot; or &quot;once only&quot;, %7 days</extracomment>
        <translation>%1 %2 برای: %3 %4 %5 %6؛ اعتبار %7 (۰: مانند همهٔ امتیازها)</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>چند بار</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::AdjustPanel</name>
    <message>
        <source>Give or take</source>
        <translation>دادن یا گرفتن</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>دادن</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>گرفتن</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Stands in the ledger for good.</source>
        <translation>برای همیشه در گردش امتیاز می‌ماند.</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>اصلاح امتیاز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Balance %1, then %2</source>
        <translation>موجودی %1، سپس %2</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>تحلیل مشتریان</translation>
    </message>
    <message>
        <source>Last day that counts</source>
        <translation>آخرین روزی که حساب می‌شود</translation>
    </message>
    <message>
        <source>The last day whose purchases count; recency is counted from the day after it.</source>
        <translation>آخرین روزی که خریدهایش حساب می‌شود؛ تازگی از فردای آن شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Recency and frequency</source>
        <translation>تازگی و تعداد خرید</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>خانه‌ها چه نشان دهند</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>میانگین رسید</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>با پیامک</translation>
    </message>
    <message>
        <source>Share of members and of revenue</source>
        <translation>سهم از اعضا و از فروش</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>همهٔ گروه‌ها</translation>
    </message>
    <message>
        <source>Members of the chosen cells</source>
        <translation>اعضای خانه‌های انتخاب‌شده</translation>
    </message>
    <message>
        <source>No member here</source>
        <translation>عضوی اینجا نیست</translation>
    </message>
    <message>
        <source>Nobody has these scores on that day.</source>
        <translation>در آن روز کسی این نمره‌ها را ندارد.</translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation>انتخاب روز</translation>
    </message>
    <message>
        <source>Scoring the members…</source>
        <translation>در حال نمره دادن به اعضا…</translation>
    </message>
    <message>
        <source>RFM scores</source>
        <translation>نمره‌های RFM</translation>
    </message>
    <message>
        <source>No purchases by members yet</source>
        <translation>هنوز خریدی از اعضا ثبت نشده</translation>
    </message>
    <message>
        <source>Scores need members who bought something: at least one to show anything, fifty or more to be worth acting on. Record purchases with members at the counter, or bring in past sales.</source>
        <translation>نمره‌ها به اعضایی نیاز دارند که خرید کرده باشند: دست‌کم یک نفر برای نمایش، و پنجاه نفر یا بیشتر برای اینکه به کار بیایند. در پیشخوان برای اعضا خرید ثبت کنید یا فروش‌های گذشته را وارد کنید.</translation>
    </message>
    <message>
        <source>Bring in past sales</source>
        <translation>ورود فروش‌های گذشته</translation>
    </message>
    <message>
        <source>%1 members with %2 purchases up to %3; returns are taken off. Scores 1 to 5 compare the members with each other, 5 is best.</source>
        <translation>%1 عضو با %2 خرید تا %3؛ مرجوعی‌ها کم شده‌اند. نمره‌های ۱ تا ۵ اعضا را با هم می‌سنجند و ۵ بهترین است.</translation>
    </message>
    <message>
        <source>With fewer than %1 members the scores say little yet.</source>
        <translation>با کمتر از %1 عضو، نمره‌ها هنوز چیز زیادی نمی‌گویند.</translation>
    </message>
    <message>
        <source>%1: %2 members</source>
        <translation>%1: %2 عضو</translation>
    </message>
    <message>
        <source>%1, R %2 and F %3: %4 members</source>
        <translation>%1، تازگی %2 و تعداد %3: %4 عضو</translation>
    </message>
    <message>
        <source>Purchases up to</source>
        <translation>خریدها تا</translation>
    </message>
    <message>
        <source>Save list as CSV</source>
        <translation>ذخیرهٔ فهرست به‌صورت CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>با نام %1 ذخیره شد</translation>
    </message>
    <message numerus="yes">
        <source>Write to these %Ln members</source>
        <translation>
            <numerusform>پیامک به همین %Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here has scores</source>
        <translation>اینجا کسی نمره ندارد</translation>
    </message>
    <message>
        <source>No member of the filter “%1” bought anything up to that day.</source>
        <translation>هیچ عضوی از فیلتر «%1» تا آن روز خریدی نکرده است.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Only members of the filter “%1”; their scores say how they stand among all members.</source>
        <translation>فقط اعضای فیلتر «%1»؛ نمره‌ها جایگاهشان را در میان همهٔ اعضا نشان می‌دهند.</translation>
    </message>
    <message>
        <source>Members the page is about</source>
        <translation>اعضای این صفحه</translation>
    </message>
    <message>
        <source>Everybody, or the members of a kept filter. Scores always compare with all members.</source>
        <translation>همه، یا اعضای یک فیلتر ذخیره‌شده. نمره‌ها همیشه در میان همهٔ اعضا سنجیده می‌شوند.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::AnomalyView</name>
    <message>
        <source>What looks odd</source>
        <translation>موارد غیرعادی</translation>
    </message>
    <message>
        <source>Nothing looks odd</source>
        <translation>مورد غیرعادی دیده نشد</translation>
    </message>
    <message>
        <source>What was done that day</source>
        <translation>کارهای آن روز</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>باز کردن پروندهٔ عضو</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>حدها…</translation>
    </message>
    <message>
        <source>Purchases of one member in a day, from</source>
        <translation>خریدهای یک عضو در یک روز، از</translation>
    </message>
    <message>
        <source>Refund within days after points were spent</source>
        <translation>مرجوعی تا چند روز پس از خرج امتیاز</translation>
    </message>
    <message>
        <source>Points by hand of one person in a day, from</source>
        <translation>امتیاز دستی یک نفر در یک روز، از</translation>
    </message>
    <message>
        <source>Usual from hour</source>
        <translation>عادی از ساعت</translation>
    </message>
    <message>
        <source>Usual up to hour</source>
        <translation>عادی تا ساعت</translation>
    </message>
    <message>
        <source>What is recorded outside is odd.</source>
        <translation>آنچه بیرون از این ساعت‌ها ثبت شود غیرعادی است.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Points to one&apos;s own number</source>
        <translation>امتیاز به شمارهٔ خود</translation>
    </message>
    <message>
        <source>Many purchases on one card</source>
        <translation>خریدهای زیاد با یک کارت</translation>
    </message>
    <message>
        <source>Refund after points were spent</source>
        <translation>مرجوعی پس از خرج امتیاز</translation>
    </message>
    <message>
        <source>Many points by hand</source>
        <translation>امتیاز دستی زیاد</translation>
    </message>
    <message>
        <source>Recorded at an odd hour</source>
        <translation>ثبت در ساعت غیرعادی</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسانی</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>دفعه</translation>
    </message>
    <message>
        <source>Looking for what is odd</source>
        <translation>یافتن موارد غیرعادی</translation>
    </message>
    <message>
        <source>Reasons given: %1</source>
        <translation>دلیل‌های نوشته‌شده: %1</translation>
    </message>
    <message>
        <source>Receipts: %1</source>
        <translation>رسیدها: %1</translation>
    </message>
    <message>
        <source>Looked at: points to one&apos;s own number, many purchases on one card, refunds after points were spent, points and credit by hand, odd hours.</source>
        <translation>بررسی شد: امتیاز به شمارهٔ خود، خریدهای زیاد با یک کارت، مرجوعی پس از خرج شدن امتیاز، امتیاز و اعتبار دستی، ساعت‌های غیرعادی.</translation>
    </message>
    <message>
        <source>Credit by hand of one person in a day, from</source>
        <translation>اعتبار دستی یک نفر در یک روز، از</translation>
    </message>
    <message>
        <source>Much credit by hand</source>
        <translation>اعتبار دستی زیاد</translation>
    </message>
    <message>
        <source>Points or credit</source>
        <translation>امتیاز یا اعتبار</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::AttachByNumber</name>
    <message>
        <source>Number of a purchase without a member</source>
        <translation>شمارهٔ خریدی که عضو ندارد</translation>
    </message>
    <message>
        <source>Give it to this member</source>
        <translation>به نام این عضو</translation>
    </message>
    <message>
        <source>The purchase is theirs now: %1.</source>
        <translation>خرید به نام عضو شد: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::AttachPanel</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Whose is purchase %1 of %2 (%3)? The points are those of its day.</source>
        <extracomment>%1 number of a purchase, %2 an amount, %3 a day</extracomment>
        <translation>خرید %1 به مبلغ %2 (%3) مال کیست؟ امتیازش همان امتیاز روز خرید است.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::AttentionCard</name>
    <message>
        <source>Waiting for you</source>
        <translation>در انتظار شما</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <translation>%1، %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Birthday of %1: %2</source>
        <translation>تولد %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 members end within a week</source>
        <translation>%1 از %2 عضو تا یک هفتهٔ دیگر منقضی می‌شود</translation>
    </message>
    <message>
        <source>Write to members</source>
        <translation>پیامک به اعضا</translation>
    </message>
    <message>
        <source>The last backup is old: %1</source>
        <translation>آخرین پشتیبان قدیمی است: %1</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>Paid memberships that end soon: %1</source>
        <translation>عضویت‌های ویژه‌ای که زود تمام می‌شوند: %1</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::AudienceEditor</name>
    <message>
        <source>Who gets the message</source>
        <translation>چه کسانی پیامک می‌گیرند</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>محدودتر کردن</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>همهٔ اعضا</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>گروه RFM: %1</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>همهٔ سطح‌ها</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>بدون سطح</translation>
    </message>
    <message>
        <source>Name, mobile, code</source>
        <translation>نام، موبایل، کد</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Points of at least</source>
        <translation>امتیاز دست‌کم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Last purchase from</source>
        <translation>آخرین خرید از</translation>
    </message>
    <message>
        <source>Last purchase until</source>
        <translation>آخرین خرید تا</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>نام این فیلتر</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>ذخیرهٔ فیلتر</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>در حال شمارش…</translation>
    </message>
    <message>
        <source>Will get the message: %1 of %2 members</source>
        <translation>پیامک به %1 نفر از %2 عضو می‌رسد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a reason for leaving members out, and how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, R %2 and F %3</source>
        <translation>%1، تازگی %2 و تعداد %3</translation>
    </message>
    <message>
        <source>%1, purchases up to %2</source>
        <translation>%1، خریدها تا %2</translation>
    </message>
    <message>
        <source>And: %1</source>
        <translation>و: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conditions</comment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::BacktestView</name>
    <message>
        <source>What would the draft have cost?</source>
        <translation>پیش‌نویس چقدر خرج داشت؟</translation>
    </message>
    <message>
        <source>It is played over your own past purchases, beside the rules that are live today. Nothing is changed by it.</source>
        <translation>روی خریدهای گذشتهٔ خودتان آزموده می‌شود، کنار قاعده‌هایی که امروز برقرار است. چیزی با آن تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Play past purchases</source>
        <translation>آزمون روی خریدهای گذشته</translation>
    </message>
    <message>
        <source>Purchases from</source>
        <translation>خریدها از</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>The draft was changed since. Play the purchases again to see what it does now.</source>
        <translation>پیش‌نویس از آن پس تغییر کرده است. برای دیدن نتیجهٔ تازه دوباره آزمون کنید.</translation>
    </message>
    <message>
        <source>Days with purchases</source>
        <translation>روزهای خرید</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Playing past purchases…</source>
        <translation>در حال آزمون روی خریدهای گذشته…</translation>
    </message>
    <message>
        <source>Draft over past purchases</source>
        <translation>پیش‌نویس روی خریدهای گذشته</translation>
    </message>
    <message>
        <source>The purchases could not be played</source>
        <translation>آزمون انجام نشد</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>copy restore safe folder lost damaged</source>
        <translation>نسخه بازیابی پشتیبان امن پوشه گم خراب بکاپ</translation>
    </message>
    <message>
        <source>A copy of the whole shop is taken once a day when the shop is opened, and read through afterwards. Keep one on another disk now and then.</source>
        <translation>روزی یک بار، هنگام باز شدن فروشگاه، از همهٔ آن نسخهٔ پشتیبان گرفته و درستی آن بررسی می‌شود. گاهی یک نسخه را روی دیسک دیگری هم نگه دارید.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>هنوز پشتیبان گرفته نشده است.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>همین حالا پشتیبان بگیر</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>انتخاب پوشه…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>بازیابی از فایل…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>پوشه: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>بازیابی…</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>پشتیبان گرفته و بررسی شد: %1</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>بررسی نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>The backup is whole and can be restored.</source>
        <translation>نسخهٔ پشتیبان سالم است و می‌توان آن را بازیابی کرد.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>پوشهٔ پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>بازیابی از نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>بازیابی نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>%1, %2, before an update of the shop file</source>
        <comment>day, time</comment>
        <translation>%1، %2، پیش از به‌روزرسانی فایل فروشگاه</translation>
    </message>
    <message>
        <source>Backups (*.bashgah-backup *.bashgah *.before-*)</source>
        <translation>پشتیبان‌ها (*.bashgah-backup *.bashgah *.before-*)</translation>
    </message>
    <message>
        <source>Replace the shop with this backup?</source>
        <translation>این نسخهٔ پشتیبان جای فروشگاه کنونی را بگیرد؟</translation>
    </message>
    <message>
        <source>What was recorded after the backup is not in it. The present file is kept beside the shop, and nothing is replaced unless the backup is whole.</source>
        <translation>آنچه پس از پشتیبان‌گیری ثبت شده در این نسخه نیست. فایل کنونی کنار فروشگاه می‌ماند و تا سالم بودن نسخهٔ پشتیبان روشن نشود چیزی جایگزین نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::Banner</name>
    <message>
        <source>Close message</source>
        <translation>بستن پیام</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::BatchChoice</name>
    <message>
        <source>Loading…</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>Coupon codes</source>
        <translation>کدهای تخفیف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ‌کدام</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::BatchPane</name>
    <message>
        <source>Imports so far</source>
        <translation>ورودهای گذشته</translation>
    </message>
    <message>
        <source>Take this import back…</source>
        <translation>برگرداندن این ورود…</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>هنوز ورودی نیست</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدها</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>مرجوعی‌ها</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>اعضای تازه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>taken back, %1</source>
        <translation>برگردانده شد، %1</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>در فروشگاه</translation>
    </message>
    <message>
        <source>Choose a file above. Its import then stands here and can be taken back as a whole.</source>
        <translation>از بالا فایلی انتخاب کنید. ورودش اینجا می‌ماند و یک‌جا برگردانده می‌شود.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::BulkHistory</name>
    <message>
        <source>Earlier batches of points</source>
        <translation>امتیازهای گروهی پیشین</translation>
    </message>
    <message>
        <source>%1: %2 for each of %3 members. %4</source>
        <translation>%1: %2 برای هر یک از %3 عضو. %4</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (برگردانده شد)</translation>
    </message>
    <message>
        <source>Take this batch back…</source>
        <translation>برگرداندن این امتیاز گروهی…</translation>
    </message>
    <message>
        <source>Take the batch back?</source>
        <translation>این امتیاز گروهی برگردانده شود؟</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>برگرداندن</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::BulkPanel</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>افزودن برچسب</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>برداشتن برچسب</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>دادن یا گرفتن</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>دادن</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>گرفتن</translation>
    </message>
    <message>
        <source>Points for each</source>
        <translation>امتیاز برای هر عضو</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Stands in every member&apos;s ledger for good.</source>
        <translation>برای همیشه در گردش امتیاز هر عضو می‌ماند.</translation>
    </message>
    <message>
        <source>Adjust the points of all</source>
        <translation>اصلاح امتیاز همه</translation>
    </message>
    <message>
        <source>%1 members have the tag “%2” now.</source>
        <translation>اکنون %1 عضو برچسب «%2» دارند.</translation>
    </message>
    <message>
        <source>%1 members no longer have the tag “%2”.</source>
        <translation>%1 عضو دیگر برچسب «%2» ندارند.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>%1 members, %2 in all, worth %3</source>
        <translation>%1 عضو، روی هم %2، به ارزش %3</translation>
    </message>
    <message>
        <source>%1 members have too few points and keep them.</source>
        <translation>%1 عضو امتیاز کافی ندارند و امتیازشان دست نمی‌خورد.</translation>
    </message>
    <message>
        <source>Taken back for %1 members.</source>
        <translation>برای %1 عضو برگردانده شد.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln members</source>
        <translation>
            <numerusform>برای %Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag members</source>
        <translation>برچسب زدن به اعضا</translation>
    </message>
    <message>
        <source>Preview of points</source>
        <translation>پیش‌نمایش امتیازها</translation>
    </message>
    <message>
        <source>Points for many</source>
        <translation>امتیاز برای چند عضو</translation>
    </message>
    <message>
        <source>Points adjusted: %1 for each of %2 members.</source>
        <translation>امتیازها اصلاح شد: %1 برای هر یک از %2 عضو.</translation>
    </message>
    <message>
        <source>Take a batch back</source>
        <translation>برگرداندن یک دسته امتیاز</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ماه بعد</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CampaignComposer</name>
    <message>
        <source>%1. %2</source>
        <extracomment>number and title of a block of the composer</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>نام کمپین</translation>
    </message>
    <message>
        <source>Name of the campaign, for your own list</source>
        <translation>نام کمپین، برای فهرست خودتان</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>گیرندگان</translation>
    </message>
    <message>
        <source>The filter “%1” is kept.</source>
        <translation>فیلتر «%1» ذخیره شد.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>متن پیامک</translation>
    </message>
    <message>
        <source>Set up the gateway first</source>
        <translation>اول سامانهٔ پیامکی را تنظیم کنید</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>در حال ارسال</translation>
    </message>
    <message>
        <source>There is no variable “{%1}”. Use the buttons below the text.</source>
        <translation>متغیری به نام «{%1}» نداریم. از دکمه‌های زیر متن استفاده کنید.</translation>
    </message>
    <message>
        <source>The price of a part is not set.</source>
        <translation>هزینهٔ هر بخش تنظیم نشده است.</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>حدود %1.</translation>
    </message>
    <message>
        <source>Recipients: %1. Parts: %2. %3</source>
        <translation>گیرندگان: %1 نفر. بخش‌ها: %2. %3</translation>
    </message>
    <message>
        <source>The text does not say how to stop messages («لغو۱۱»). The law asks for it on service lines.</source>
        <translation>متن راه لغو پیامک («لغو۱۱») را نمی‌گوید. در خط‌های خدماتی نوشتن آن الزامی است.</translation>
    </message>
    <message>
        <source>A value is missing for some members (%1); its place stays empty. Write what stands in for it after a bar: {tier|dear}.</source>
        <translation>برای برخی اعضا (%1 نفر) مقداری نیست و جایش خالی می‌ماند. جایگزین را پس از خط عمودی بنویسید: {سطح|خوب}.</translation>
    </message>
    <message>
        <source>Messages longer than the gateway takes: %1. Shorten the text.</source>
        <translation>پیامک‌های بلندتر از حد سامانه: %1. متن را کوتاه کنید.</translation>
    </message>
    <message>
        <source>Messages wait until %1, when sending hours begin.</source>
        <translation>پیامک‌ها تا ساعت %1 که ساعت ارسال آغاز می‌شود منتظر می‌مانند.</translation>
    </message>
    <message>
        <source>Give the campaign a name, so that you find it again.</source>
        <translation>به کمپین نامی بدهید تا دوباره پیدایش کنید.</translation>
    </message>
    <message>
        <source>Write the text of the message.</source>
        <translation>متن پیامک را بنویسید.</translation>
    </message>
    <message>
        <source>Send “%1”?</source>
        <translation>کمپین «%1» ارسال شود؟</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>ارسال به %1 نفر</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>ادامهٔ ویرایش</translation>
    </message>
    <message>
        <source>Queue “%1”</source>
        <translation>آماده‌سازی «%1»</translation>
    </message>
    <message>
        <source>This is the demo shop: its members are made up, but the numbers may belong to real people.</source>
        <translation>این فروشگاه نمونه است: اعضایش ساختگی‌اند، ولی شماره‌ها شاید مال آدم‌های واقعی باشند.</translation>
    </message>
    <message>
        <source>Recipients: %1, parts in all: %2. A message that was sent cannot be taken back.</source>
        <translation>گیرندگان: %1 نفر، مجموع بخش‌ها: %2. پیامکی که رفت برنمی‌گردد.</translation>
    </message>
    <message>
        <source>Recipients: %1, parts in all: %2, about %3. A message that was sent cannot be taken back.</source>
        <translation>گیرندگان: %1 نفر، مجموع بخش‌ها: %2، حدود %3. پیامکی که رفت برنمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CampaignList</name>
    <message>
        <source>Campaigns</source>
        <translation>کمپین‌ها</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>هنوز کمپینی نیست</translation>
    </message>
    <message>
        <source>Write to all members or to a chosen group, and see here what became of each message.</source>
        <translation>به همهٔ اعضا یا گروهی از آن‌ها پیامک بفرستید و سرنوشت هر پیامک را اینجا ببینید.</translation>
    </message>
    <message>
        <source>Write a campaign</source>
        <translation>نوشتن کمپین</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بدون نام</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>گیرندگان</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Throw the draft “%1” away?</source>
        <translation>پیش‌نویس «%1» دور انداخته شود؟</translation>
    </message>
    <message>
        <source>Its text and audience are lost.</source>
        <translation>متن و گیرندگان آن از دست می‌رود.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>نگه داشتن پیش‌نویس</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CampaignProgress</name>
    <message>
        <source>Pause</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>ارسال دوبارهٔ ناموفق‌ها</translation>
    </message>
    <message>
        <source>Send the open ones again</source>
        <translation>ارسال دوبارهٔ نامعلوم‌ها</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>لغو بقیه</translation>
    </message>
    <message>
        <source>Messages to show</source>
        <translation>پیامک‌های نمایش</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>همهٔ پیامک‌ها</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>موبایل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخرین تغییر</translation>
    </message>
    <message>
        <source>Messages of the campaign</source>
        <translation>پیامک‌های کمپین</translation>
    </message>
    <message>
        <source>No messages here</source>
        <translation>پیامکی نیست</translation>
    </message>
    <message>
        <source>None of the campaign&apos;s messages is in this state.</source>
        <translation>هیچ پیامکی از این کمپین در این وضعیت نیست.</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>گیرندگان: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a state of messages, and how many are in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ارسال‌شده</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>نتیجه نامعلوم</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ارسال‌نشده</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>No answer came for some messages (%1). They may have arrived, so they are not sent again by themselves.</source>
        <translation>پاسخ برخی پیامک‌ها (%1) نرسیده است. شاید رسیده باشند؛ برای همین خودبه‌خود دوباره فرستاده نمی‌شوند.</translation>
    </message>
    <message>
        <source>Cancel the rest of “%1”?</source>
        <translation>بقیهٔ «%1» لغو شود؟</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <translation>ارسال دوباره: %1</translation>
    </message>
    <message>
        <source>Send messages of unknown outcome again?</source>
        <translation>پیامک‌های نتیجه‌نامعلوم دوباره فرستاده شوند؟</translation>
    </message>
    <message>
        <source>No answer came for these messages (%1). If they did arrive, the members get them twice.</source>
        <translation>پاسخ این پیامک‌ها (%1) نرسیده است. اگر رسیده باشند، اعضا آن‌ها را دو بار می‌گیرند.</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <translation>ارسال دوبارهٔ %1 پیامک</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>رها کردن</translation>
    </message>
    <message>
        <source>Progress of the campaign</source>
        <translation>پیشرفت کمپین</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>ادامهٔ ارسال</translation>
    </message>
    <message>
        <source>From the chosen message on</source>
        <translation>از پیامک انتخاب‌شده به بعد</translation>
    </message>
    <message>
        <source>Sending has stopped: %1. Nothing is lost; put it right and resume.</source>
        <translation>ارسال متوقف است: %1. چیزی از دست نرفته؛ مشکل را برطرف کنید و ادامه دهید.</translation>
    </message>
    <message>
        <source>Outside the sending hours. Sending resumes at %1.</source>
        <translation>بیرون از ساعت‌های ارسال هستیم. ارسال از %1 ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Messages that have not gone out yet (%1) will not be sent. Those already sent cannot be taken back.</source>
        <translation>پیامک‌هایی که هنوز نرفته‌اند (%1) فرستاده نمی‌شوند. آن‌ها که رفته‌اند برنمی‌گردند.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>پاک کردن فیلتر</translation>
    </message>
    <message>
        <source>Nobody was chosen for this campaign.</source>
        <translation>برای این کمپین گیرنده‌ای انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Write a campaign</source>
        <translation>نوشتن کمپین</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>کمپین‌ها</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>همهٔ کمپین‌ها</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>کمپین تازه</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>ارسال به %1 نفر</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CarryPanel</name>
    <message>
        <source>How the points go</source>
        <translation>امتیاز چگونه برود</translation>
    </message>
    <message>
        <source>With the next file</source>
        <translation>با فایل بعدی</translation>
    </message>
    <message>
        <source>As a voucher</source>
        <translation>به شکل بن خرید</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>همکار</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایان</translation>
    </message>
    <message>
        <source>Until 30 days later the points stay set aside.</source>
        <translation>تا ۳۰ روز پس از آن امتیاز کنار گذاشته می‌ماند.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>QR code of the voucher</source>
        <translation>کد QR بن خرید</translation>
    </message>
    <message>
        <source>Digits of the voucher</source>
        <translation>رقم‌های بن خرید</translation>
    </message>
    <message>
        <source>Copy the digits</source>
        <translation>کپی رقم‌ها</translation>
    </message>
    <message>
        <source>The digits are copied.</source>
        <translation>رقم‌ها کپی شد.</translation>
    </message>
    <message>
        <source>%1 go to %2 with the next file.</source>
        <translation>%1 با فایل بعدی به %2 می‌رود.</translation>
    </message>
    <message>
        <source>%1 may be spent at %2 until %3. The points are set aside here.</source>
        <translation>%1 را می‌توان تا %3 در %2 خرج کرد. امتیاز اینجا کنار گذاشته شده است.</translation>
    </message>
    <message>
        <source>At most %1 can go to this partner now; the block or the limit is used up.</source>
        <translation>اکنون حداکثر %1 می‌تواند به این همکار برود؛ بسته یا سقف پر شده است.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CauseForm</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>برای چیست</translation>
    </message>
    <message>
        <source>Value of a point</source>
        <translation>ارزش هر امتیاز</translation>
    </message>
    <message>
        <source>Empty: what the programme pays for a point.</source>
        <translation>خالی: همان ارزشی که برنامه برای امتیاز می‌دهد.</translation>
    </message>
    <message>
        <source>The shop adds</source>
        <translation>فروشگاه می‌افزاید</translation>
    </message>
    <message>
        <source>Of what members give. Empty: nothing.</source>
        <translation>درصدی از آنچه اعضا می‌دهند. خالی: هیچ.</translation>
    </message>
    <message>
        <source>At most, in all</source>
        <translation>حداکثر، در مجموع</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>سهم از فروش</translation>
    </message>
    <message>
        <source>Of what members buy, returns taken off. Empty: none.</source>
        <translation>درصدی از خرید اعضا پس از کسر مرجوعی. خالی: هیچ.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Empty: from today.</source>
        <translation>خالی: از امروز.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Included. Empty: goes on.</source>
        <translation>خود این روز هم حساب است. خالی: ادامه دارد.</translation>
    </message>
    <message>
        <source>Save the cause</source>
        <translation>ذخیرهٔ کار خیر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>باز کردن دوباره</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>خالی: بدون سقف.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CauseLedgerView</name>
    <message>
        <source>Cause</source>
        <translation>کار خیر</translation>
    </message>
    <message>
        <source>Ledger of the cause</source>
        <translation>گردش کار خیر</translation>
    </message>
    <message>
        <source>Nothing was given yet</source>
        <translation>هنوز چیزی داده نشده است</translation>
    </message>
    <message>
        <source>Points are given on the page of a member, under Giving.</source>
        <translation>امتیاز در صفحهٔ عضو، بخش «کمک‌ها» داده می‌شود.</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>ثبت پرداخت</translation>
    </message>
    <message>
        <source>Take the payment back</source>
        <translation>برگرداندن پرداخت</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>اکسل</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>ذخیرهٔ گردش</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>اکسل (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>با نام %1 ذخیره شد</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>انتخاب عضو</translation>
    </message>
    <message>
        <source>No causes yet</source>
        <translation>هنوز کار خیری نیست</translation>
    </message>
    <message>
        <source>What is given and paid is told for each cause.</source>
        <translation>کمک‌ها و پرداخت‌های هر کار خیر جدا نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>New cause</source>
        <translation>کار خیر تازه</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CauseList</name>
    <message>
        <source>Causes</source>
        <translation>کارهای خیر</translation>
    </message>
    <message>
        <source>No causes yet</source>
        <translation>هنوز کار خیری نیست</translation>
    </message>
    <message>
        <source>Members can give their points to a good cause; the shop can add to it and pays the money.</source>
        <translation>اعضا می‌توانند امتیاز خود را به یک کار خیر بدهند؛ فروشگاه می‌تواند بر آن بیفزاید و پول را می‌پردازد.</translation>
    </message>
    <message>
        <source>New cause</source>
        <translation>کار خیر تازه</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>ثبت پرداخت</translation>
    </message>
    <message>
        <source>Ledger of the cause</source>
        <translation>گردش کار خیر</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ChallengeForm</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Stands on the counter and the receipt.</source>
        <translation>روی پیشخوان و رسید می‌آید.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>می‌شمارد</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>با رسیدن به</translation>
    </message>
    <message>
        <source>Only these goods</source>
        <translation>فقط این کالا</translation>
    </message>
    <message>
        <source>Code or category of a product. Empty: all goods.</source>
        <translation>کد یا گروه کالا. خالی: همهٔ کالاها.</translation>
    </message>
    <message>
        <source>Gift: points</source>
        <translation>هدیه: امتیاز</translation>
    </message>
    <message>
        <source>or credit</source>
        <translation>یا اعتبار</translation>
    </message>
    <message>
        <source>Pays at the counter, like a gift card.</source>
        <translation>مانند کارت هدیه، در پیشخوان خرج می‌شود.</translation>
    </message>
    <message>
        <source>Once only: no new card after the gift</source>
        <translation>فقط یک بار: پس از هدیه کارت تازه‌ای نیست</translation>
    </message>
    <message>
        <source>From a purchase of</source>
        <translation>از خرید به مبلغ</translation>
    </message>
    <message>
        <source>Empty: any purchase.</source>
        <translation>خالی: هر خریدی.</translation>
    </message>
    <message>
        <source>Minutes between two stamps</source>
        <translation>فاصلهٔ دو مهر (دقیقه)</translation>
    </message>
    <message>
        <source>Empty: none.</source>
        <translation>خالی: هیچ.</translation>
    </message>
    <message>
        <source>Days from the first purchase</source>
        <translation>مهلت از نخستین خرید (روز)</translation>
    </message>
    <message>
        <source>Then it begins anew. Empty: no end.</source>
        <translation>پس از آن از نو آغاز می‌شود. خالی: بی‌پایان.</translation>
    </message>
    <message>
        <source>Purchases count from</source>
        <translation>خریدها حساب می‌شوند از</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایان</translation>
    </message>
    <message>
        <source>Included. Empty: goes on.</source>
        <translation>خود این روز هم حساب است. خالی: ادامه دارد.</translation>
    </message>
    <message>
        <source>For tier</source>
        <translation>برای سطح</translation>
    </message>
    <message>
        <source>For members with the tag</source>
        <translation>برای اعضای دارای برچسب</translation>
    </message>
    <message>
        <source>Empty: for all.</source>
        <translation>خالی: برای همه.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>What it counts stays as it is; it can be ended at any time</source>
        <translation>آنچه می‌شمارد عوض نمی‌شود؛ هر زمان می‌توان پایانش داد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>every tier</source>
        <translation>همهٔ سطح‌ها</translation>
    </message>
    <message>
        <source>Empty: all there ever were.</source>
        <translation>خالی: از آغاز باشگاه.</translation>
    </message>
    <message>
        <source>There are no goods with the code or category “%1” here.</source>
        <translation>کالایی با کد یا گروه «%1» اینجا نیست.</translation>
    </message>
    <message>
        <source>No member has the tag “%1”.</source>
        <translation>هیچ عضوی برچسب «%1» ندارد.</translation>
    </message>
    <message>
        <source>or a reward</source>
        <translation>یا یک پاداش</translation>
    </message>
    <message>
        <source>Of the catalogue; handed out at the counter.</source>
        <translation>از فهرست پاداش‌ها؛ در پیشخوان تحویل می‌شود.</translation>
    </message>
    <message>
        <source>Days to fetch it</source>
        <translation>مهلت گرفتن (روز)</translation>
    </message>
    <message>
        <source>Empty: no end.</source>
        <translation>خالی: بی‌مهلت.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>The levels, separated by spaces: 5 20 60</source>
        <translation>سطح‌ها با یک فاصله میانشان: ۵ ۲۰ ۶۰</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ChallengeList</name>
    <message>
        <source>Stamp cards and challenges</source>
        <translation>کارت مهر و چالش</translation>
    </message>
    <message>
        <source>No stamp cards or challenges yet</source>
        <translation>هنوز کارت مهر یا چالشی نیست</translation>
    </message>
    <message>
        <source>The tenth coffee free, a gift for four weeks in a row, a badge for the hundredth visit.</source>
        <translation>دهمین قهوه رایگان، هدیه‌ای برای چهار هفتهٔ پیاپی، نشانی برای صدمین مراجعه.</translation>
    </message>
    <message>
        <source>New stamp card</source>
        <translation>کارت مهر تازه</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>پایان دادن</translation>
    </message>
    <message>
        <source>It gives nothing any more; what it gave stays</source>
        <translation>دیگر چیزی نمی‌دهد؛ آنچه داده است می‌ماند</translation>
    </message>
    <message>
        <source>Given in all: %1</source>
        <extracomment>what all the gifts of a stamp card or the like come to</extracomment>
        <translation>روی هم داده شده: %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>%1 is ended.</source>
        <translation>%1 پایان یافت.</translation>
    </message>
    <message>
        <source>Who plays</source>
        <translation>چه کسانی بازی می‌کنند</translation>
    </message>
    <message>
        <source>Members with their progress and gifts (Enter)</source>
        <translation>اعضا با پیشرفت و هدیه‌هایشان (Enter)</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ChangesLink</name>
    <message>
        <source>Who changed what</source>
        <translation>چه کسی چه چیزی را تغییر داد</translation>
    </message>
    <message>
        <source>All changes of this member, with what was before and after</source>
        <translation>همهٔ تغییرهای این عضو، با آنچه پیش و پس از آن بود</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CharityPage</name>
    <message>
        <source>Charity</source>
        <translation>کار خیر</translation>
    </message>
    <message>
        <source>New cause</source>
        <translation>کار خیر تازه</translation>
    </message>
    <message>
        <source>Save the ledger as Excel file</source>
        <translation>ذخیرهٔ گردش به‌صورت اکسل</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>کارهای خیر</translation>
    </message>
    <message>
        <source>Promised and paid</source>
        <translation>تعهد و پرداخت</translation>
    </message>
    <message>
        <source>The cause is saved.</source>
        <translation>کار خیر ذخیره شد.</translation>
    </message>
    <message>
        <source>The payment is recorded.</source>
        <translation>پرداخت ثبت شد.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ChartMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>کپی تصویر</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>ذخیرهٔ تصویر به‌صورت PNG…</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>کپی رقم‌ها</translation>
    </message>
    <message>
        <source>Save figures as CSV…</source>
        <translation>ذخیرهٔ رقم‌ها به‌صورت CSV…</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>تصویر کپی شد.</translation>
    </message>
    <message>
        <source>Save picture as PNG</source>
        <translation>ذخیرهٔ تصویر به‌صورت PNG</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>تصویر PNG (*.png)</translation>
    </message>
    <message>
        <source>The figures are copied; paste them into a spreadsheet.</source>
        <translation>رقم‌ها کپی شد؛ آن را در صفحه‌گسترده بچسبانید.</translation>
    </message>
    <message>
        <source>Save figures as CSV</source>
        <translation>ذخیرهٔ رقم‌ها به‌صورت CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>با نام %1 ذخیره شد</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ClauseBar</name>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Show only members for whom something more holds</source>
        <translation>فقط اعضایی را نشان بده که شرط دیگری هم دارند</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>فیلترهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>نام این فیلتر</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>ذخیرهٔ فیلتر</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>فیلترهای ذخیره‌شده…</translation>
    </message>
    <message>
        <source>Enter changes the condition, Delete removes it</source>
        <translation>Enter شرط را تغییر می‌دهد، Delete آن را برمی‌دارد</translation>
    </message>
    <message>
        <source>Filter “%1” is kept.</source>
        <translation>فیلتر «%1» ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ClauseEditor</name>
    <message>
        <source>What the condition is about</source>
        <translation>شرط دربارهٔ چیست</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>چگونه سنجیده شود</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>با چه</translation>
    </message>
    <message>
        <source>in the last days (empty: ever)</source>
        <translation>در روزهای گذشته (خالی: همیشه)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Name of the campaign, empty: any</source>
        <translation>نام کمپین، خالی: هر کدام</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Apply the condition</source>
        <translation>افزودن شرط</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CodesBar</name>
    <message>
        <source>Coupon or gift card</source>
        <translation>کد تخفیف یا کارت هدیه</translation>
    </message>
    <message>
        <source>Pay with credit: %1</source>
        <translation>پرداخت با اعتبار خرید: %1</translation>
    </message>
    <message>
        <source>Gift card: %1</source>
        <translation>کارت هدیه: %1</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>برداشتن %1</translation>
    </message>
    <message>
        <source>%1 from %2 for %3</source>
        <translation>%1 از %2 برای %3</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>کد %1</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ColumnChoice</name>
    <message>
        <source>Columns…</source>
        <translation>ستون‌ها…</translation>
    </message>
    <message>
        <source>Choose what the list shows of each member</source>
        <translation>انتخاب کنید فهرست از هر عضو چه نشان دهد</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ColumnMatcher</name>
    <message>
        <source>What the column %1 holds</source>
        <translation>محتوای ستون %1</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(استفاده نمی‌شود)</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>جعبهٔ فرمان</translation>
    </message>
    <message>
        <source>Type a page or a command</source>
        <translation>نام صفحه یا فرمان را بنویسید</translation>
    </message>
    <message>
        <source>Page or command</source>
        <translation>صفحه یا فرمان</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>فرمان‌ها</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ConsentView</name>
    <message>
        <source>Messages</source>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>The member agrees</source>
        <translation>عضو رضایت می‌دهد</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>لغو دریافت پیامک</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سابقه</translation>
    </message>
    <message>
        <source>History of consent</source>
        <translation>سابقهٔ رضایت</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>هنوز کسی نپرسیده است.</translation>
    </message>
    <message>
        <source>Agrees to receive messages</source>
        <translation>رضایت به دریافت پیامک</translation>
    </message>
    <message>
        <source>Opted out of messages</source>
        <translation>پیامک نمی‌خواهد</translation>
    </message>
    <message>
        <source>There is no mobile to send messages to.</source>
        <translation>شمارهٔ موبایلی برای فرستادن پیامک نیست.</translation>
    </message>
    <message>
        <source>Agreed, but the number is on the list of those nobody writes to.</source>
        <translation>رضایت داده است، ولی شماره در فهرست کسانی است که به آن‌ها پیامک نمی‌رود.</translation>
    </message>
    <message>
        <source>Agrees to receive messages.</source>
        <translation>به دریافت پیامک رضایت دارد.</translation>
    </message>
    <message>
        <source>Does not want messages; none are sent.</source>
        <translation>پیامک نمی‌خواهد؛ چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Has not been asked; no messages are sent.</source>
        <translation>هنوز پرسیده نشده است؛ پیامکی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>حریم خصوصی</translation>
    </message>
    <message>
        <source>privacy notice, version %1</source>
        <translation>اطلاعیهٔ حریم خصوصی، نسخهٔ %1</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ContactList</name>
    <message>
        <source>What members said</source>
        <translation>حرف‌های اعضا</translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation>چیزی برای پیگیری نیست</translation>
    </message>
    <message>
        <source>Complaints, ideas, requests and calls of members stand here until they are answered.</source>
        <translation>شکایت، پیشنهاد، درخواست و تماس اعضا تا پاسخ گرفتن اینجاست.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>تا کی</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>چه گفته شد</translation>
    </message>
    <message>
        <source>Who follows it up</source>
        <translation>مسئول پیگیری</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>عقب‌افتاده: %1</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ContactPanel</name>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>چه گفته شد</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>تا کی</translation>
    </message>
    <message>
        <source>Who follows it up</source>
        <translation>مسئول پیگیری</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>باز کردن دوباره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>ثبت پیگیری</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>ذخیرهٔ پاسخ</translation>
    </message>
    <message>
        <source>whoever is there</source>
        <translation>هر کس که هست</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ContactView</name>
    <message>
        <source>Write down what the member said</source>
        <translation>یادداشت حرف عضو</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>پیگیری‌ها</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>کدام پیگیری‌ها</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>برای پیگیری</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ‌داده‌شده</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته‌شده</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation>چیزی برای پیگیری نیست</translation>
    </message>
    <message>
        <source>No contact is in this state</source>
        <translation>پیگیری‌ای در این وضعیت نیست</translation>
    </message>
    <message>
        <source>Complaints, ideas, requests and calls of members stand here until they are answered.</source>
        <translation>شکایت، پیشنهاد، درخواست و تماس اعضا تا پاسخ گرفتن اینجاست.</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>نمایش همهٔ پیگیری‌ها</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>هنوز پیگیری‌ای نیست</translation>
    </message>
    <message>
        <source>What a member says is written down on the page of the member, under Contacts.</source>
        <translation>حرف هر عضو در صفحهٔ همان عضو، بخش «پیگیری‌ها» یادداشت می‌شود.</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>انتخاب عضو</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>پیشخوان</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>buyer</comment>
        <translation>خریدار</translation>
    </message>
    <message>
        <source>What</source>
        <comment>bought</comment>
        <translation>خرید</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Find member</source>
        <translation>یافتن عضو</translation>
    </message>
    <message>
        <source>Register new member</source>
        <translation>ثبت عضو تازه</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>ثبت خرید</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>ثبت شد: %1</translation>
    </message>
    <message>
        <source>Recorded: %1 without a member</source>
        <translation>ثبت شد: %1 بدون عضو</translation>
    </message>
    <message>
        <source>Recorded: %1 for %2</source>
        <translation>ثبت شد: %1 برای %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>The purchase was taken back.</source>
        <translation>خرید باطل شد.</translation>
    </message>
    <message>
        <source>Refunded; pay back %1.</source>
        <translation>مرجوعی ثبت شد؛ %1 برگردانید.</translation>
    </message>
    <message>
        <source>Membership sold: %1, valid until %2.</source>
        <translation>عضویت ویژه فروخته شد: %1، تا %2 اعتبار دارد.</translation>
    </message>
    <message>
        <source>%1 for %2; the balance is %3</source>
        <translation>%1 در برابر %2؛ موجودی %3</translation>
    </message>
    <message>
        <source>%1 was taken back.</source>
        <translation>%1 پس گرفته شد.</translation>
    </message>
    <message>
        <source>%1 is set aside.</source>
        <translation>%1 کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>%1 آزاد شد.</translation>
    </message>
    <message>
        <source>%1; %2 credit, usable from %3</source>
        <extracomment>%1 what was recorded, %2 an amount, %3 a day</extracomment>
        <translation>%1؛ %2 اعتبار، قابل استفاده از %3</translation>
    </message>
    <message>
        <source>%1 New code: %2 (%3)</source>
        <extracomment>%1 what was done, %2 a code, %3 an amount</extracomment>
        <translation>%1 کد تازه: %2 (%3)</translation>
    </message>
    <message>
        <source>The purchase is theirs now: %1.</source>
        <translation>خرید به نام عضو شد: %1.</translation>
    </message>
    <message>
        <source>The purchase has no member again.</source>
        <translation>خرید دوباره بدون عضو است.</translation>
    </message>
    <message>
        <source>Print the last receipt</source>
        <translation>چاپ آخرین رسید</translation>
    </message>
    <message>
        <source>Nothing was sold today, so there is no receipt to print.</source>
        <translation>امروز چیزی فروخته نشده است، پس رسیدی برای چاپ نیست.</translation>
    </message>
    <message>
        <source>Take one of these back</source>
        <translation>یکی از این‌ها را برگردانید</translation>
    </message>
    <message>
        <source>%1 was handed out as a gift.</source>
        <translation>%1 به‌عنوان هدیه تحویل شد.</translation>
    </message>
    <message>
        <source>First finish what stands in place of the result, or close it with Esc.</source>
        <translation>اول کاری را که به جای نتیجه باز است تمام کنید، یا با Esc آن را ببندید.</translation>
    </message>
    <message>
        <source>%1: given; the balance is %2</source>
        <translation>%1 داده شد؛ موجودی %2 است</translation>
    </message>
    <message>
        <source>The donation is taken back.</source>
        <translation>کمک برگشت.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CounterSection</name>
    <message>
        <source>Counter</source>
        <translation>پیشخوان</translation>
    </message>
    <message>
        <source>fields payment kinds anonymous purchase days receipt</source>
        <translation>فیلد روش پرداخت خرید بدون عضو روز رسید پیشخوان</translation>
    </message>
    <message>
        <source>Fields of the shop&apos;s own</source>
        <translation>فیلدهای خود فروشگاه</translation>
    </message>
    <message>
        <source>One in each line, six at most: “Table”, “Car”. The counter asks them under More; they stay with the purchase under the name they had then.</source>
        <translation>در هر سطر یکی، حداکثر شش تا: «میز»، «خودرو». پیشخوان آن‌ها را در «بیشتر» می‌پرسد؛ با نامی که آن زمان داشتند کنار خرید می‌مانند.</translation>
    </message>
    <message>
        <source>Kinds of payment of the shop&apos;s own</source>
        <translation>روش‌های پرداخت خود فروشگاه</translation>
    </message>
    <message>
        <source>One in each line, beside card, cash, transfer and on account.</source>
        <translation>در هر سطر یکی، در کنار کارت، نقد، کارت به کارت و نسیه.</translation>
    </message>
    <message>
        <source>Days to name the member of a purchase</source>
        <translation>مهلت ثبت خرید بی‌نام برای عضو (روز)</translation>
    </message>
    <message>
        <source>A refund needs a reason</source>
        <translation>مرجوعی دلیل می‌خواهد</translation>
    </message>
    <message>
        <source>Why the goods came back; it stands in the record of changes.</source>
        <translation>چرا کالا برگشت؛ در سابقهٔ تغییرات می‌ماند.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CouponForm</name>
    <message>
        <source>Make the codes</source>
        <translation>ساختن کدها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Percent of the bill</source>
        <translation>درصدی از خرید</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>یک مبلغ</translation>
    </message>
    <message>
        <source>With others, but one percentage of the bill only</source>
        <translation>با بقیه، ولی فقط یک درصد از خرید</translation>
    </message>
    <message>
        <source>With every other</source>
        <translation>با همه</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>به‌تنهایی</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Stands on the slip and the receipt.</source>
        <translation>روی برگه و رسید می‌آید.</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>کم می‌کند</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>درصد</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>حداکثر</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>خالی: بدون سقف.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>From a purchase of</source>
        <translation>از خرید به مبلغ</translation>
    </message>
    <message>
        <source>Goes together</source>
        <translation>جمع شدن</translation>
    </message>
    <message>
        <source>How many codes</source>
        <translation>چند کد</translation>
    </message>
    <message>
        <source>Uses of each code</source>
        <translation>دفعات استفاده از هر کد</translation>
    </message>
    <message>
        <source>Uses of all codes together</source>
        <translation>دفعات استفاده از همهٔ کدها روی هم</translation>
    </message>
    <message>
        <source>Uses by one member</source>
        <translation>دفعات استفادهٔ هر عضو</translation>
    </message>
    <message>
        <source>Empty: no limit. Otherwise members only.</source>
        <translation>خالی: بدون سقف. در غیر این صورت فقط برای اعضا.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایان</translation>
    </message>
    <message>
        <source>An amount off each piece</source>
        <translation>مبلغی از هر عدد</translation>
    </message>
    <message>
        <source>A new price for each piece</source>
        <translation>قیمت تازه برای هر عدد</translation>
    </message>
    <message>
        <source>Some pieces free, the cheapest</source>
        <translation>چند عدد رایگان، ارزان‌ترین‌ها</translation>
    </message>
    <message>
        <source>Percent of the cheapest piece</source>
        <translation>درصدی از ارزان‌ترین کالا</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>قیمت تازه</translation>
    </message>
    <message>
        <source>For so many bought</source>
        <translation>با خرید این تعداد</translation>
    </message>
    <message>
        <source>so many are free</source>
        <translation>این تعداد رایگان است</translation>
    </message>
    <message>
        <source>On which goods</source>
        <translation>برای کدام کالاها</translation>
    </message>
    <message>
        <source>Never on</source>
        <translation>هرگز برای</translation>
    </message>
    <message>
        <source>Delivery, say. Goods are known where a purchase names them: not at an amount typed alone.</source>
        <translation>مثلاً هزینهٔ ارسال. کالاها وقتی شناخته می‌شوند که خرید آن‌ها را نام ببرد؛ نه وقتی فقط مبلغی نوشته شده باشد.</translation>
    </message>
    <message>
        <source>Gifts are</source>
        <translation>هدیه از این کالاها</translation>
    </message>
    <message>
        <source>Empty: any purchase. The amount itself is included.</source>
        <translation>خالی: هر خریدی. خود مبلغ هم جزو آن است.</translation>
    </message>
    <message>
        <source>Up to a purchase of</source>
        <translation>تا خرید به مبلغ</translation>
    </message>
    <message>
        <source>Only together with</source>
        <translation>فقط همراه با</translation>
    </message>
    <message>
        <source>at least so many pieces of them</source>
        <translation>دست‌کم این تعداد از آن‌ها</translation>
    </message>
    <message>
        <source>Empty: one.</source>
        <translation>خالی: یکی.</translation>
    </message>
    <message>
        <source>Codes or categories, separated by commas. Empty: all goods.</source>
        <translation>کد یا گروه کالا، با ویرگول میان آن‌ها. خالی: همهٔ کالاها.</translation>
    </message>
    <message>
        <source>Codes or categories, separated by commas; they must be on the bill. Empty: of the same goods.</source>
        <translation>کد یا گروه کالا، با ویرگول میان آن‌ها؛ باید در سبد باشند. خالی: از همان کالاها.</translation>
    </message>
    <message>
        <source>Codes or categories that the bill must hold, separated by commas. Empty: none.</source>
        <translation>کد یا گروه کالاهایی که باید در خرید باشد، با ویرگول میان آن‌ها. خالی: هیچ.</translation>
    </message>
    <message>
        <source>Members get it by themselves</source>
        <translation>خودکار، بدون کد برای اعضا</translation>
    </message>
    <message>
        <source>No code is typed: the counter takes the best that is allowed.</source>
        <translation>کدی وارد نمی‌شود: پیشخوان بهترین تخفیف مجاز را خودش می‌دهد.</translation>
    </message>
    <message>
        <source>Only with a complete profile</source>
        <translation>تنها با مشخصات کامل</translation>
    </message>
    <message>
        <source>Name, mobile, birthday and gender are known.</source>
        <translation>نام، موبایل، تولد و جنسیت عضو ثبت شده باشد.</translation>
    </message>
    <message>
        <source>Only on the first purchase</source>
        <translation>تنها در خرید اول</translation>
    </message>
    <message>
        <source>How often in all</source>
        <translation>دفعات استفاده روی هم</translation>
    </message>
    <message>
        <source>Start the discount</source>
        <translation>آغاز تخفیف</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CouponView</name>
    <message>
        <source>Coupon codes</source>
        <translation>کدهای تخفیف</translation>
    </message>
    <message>
        <source>No coupon codes yet</source>
        <translation>هنوز کد تخفیفی نیست</translation>
    </message>
    <message>
        <source>Make a page of codes, print it and hand it out; each code knows how often it may be used.</source>
        <translation>یک برگه کد بسازید، چاپ کنید و بدهید؛ هر کد می‌داند چند بار می‌شود از آن استفاده کرد.</translation>
    </message>
    <message>
        <source>New codes</source>
        <translation>کدهای تازه</translation>
    </message>
    <message>
        <source>Sheet to print (PDF)</source>
        <translation>برگهٔ چاپی (PDF)</translation>
    </message>
    <message>
        <source>Codes as CSV</source>
        <translation>کدها به‌صورت CSV</translation>
    </message>
    <message>
        <source>End these codes</source>
        <translation>باطل کردن این کدها</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>ذخیرهٔ برگه</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>ذخیرهٔ کدها</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>با نام %1 ذخیره شد</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>تا %1 اعتبار دارد</translation>
    </message>
    <message>
        <source>End the codes “%1”?</source>
        <translation>کدهای «%1» باطل شوند؟</translation>
    </message>
    <message>
        <source>Whoever still holds one can no longer use it. This cannot be undone.</source>
        <translation>هر کس هنوز یکی دارد دیگر نمی‌تواند از آن استفاده کند. این کار برگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <source>End %1 codes</source>
        <translation>باطل کردن %1 کد</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>بمانند</translation>
    </message>
    <message>
        <source>End this discount</source>
        <translation>پایان دادن به این تخفیف</translation>
    </message>
    <message>
        <source>End the discount “%1”?</source>
        <translation>تخفیف «%1» پایان یابد؟</translation>
    </message>
    <message>
        <source>Members no longer get it by themselves. This cannot be undone.</source>
        <translation>دیگر به اعضا داده نمی‌شود. این کار برگشت ندارد.</translation>
    </message>
    <message>
        <source>End the discount</source>
        <translation>پایان دادن به تخفیف</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>بماند</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CreditCard</name>
    <message>
        <source>Credit</source>
        <translation>اعتبار خرید</translation>
    </message>
    <message>
        <source>%1: %3 (%2)</source>
        <extracomment>%1 what it was given for, %2 a share of an amount, %3 an amount</extracomment>
        <translation>%1: %3 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a credit, %2 when it can be used</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2 bought so far</source>
        <extracomment>%1 a period, %2 an amount</extracomment>
        <translation>%1: تاکنون %2 خرید</translation>
    </message>
    <message>
        <source>as it stands %1 of credit (%2)</source>
        <extracomment>%1 an amount, %2 a share of an amount</extracomment>
        <translation>تا اینجا %1 اعتبار (%2)</translation>
    </message>
    <message>
        <source>next %1</source>
        <extracomment>%1 &quot;15% from 50,000,000 tomans on&quot;</extracomment>
        <translation>پلهٔ بعد: %1</translation>
    </message>
    <message>
        <source>Can pay: %1</source>
        <translation>قابل استفاده: %1</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>در مجموع: %1</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CustomerScreen</name>
    <message>
        <source>Show the customer what is to pay</source>
        <translation>نشان دادن مبلغ به مشتری</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::CustomerWindow</name>
    <message>
        <source>For the customer – %1</source>
        <translation>برای مشتری – %1</translation>
    </message>
    <message>
        <source>Way to the next tier</source>
        <translation>راه تا سطح بعد</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <source>%1, to pay</source>
        <translation>%1، قابل پرداخت</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>قابل پرداخت</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>%1، سپاسگزاریم</translation>
    </message>
    <message>
        <source>Thank you for your purchase</source>
        <translation>از خرید شما سپاسگزاریم</translation>
    </message>
    <message>
        <source>You got %1</source>
        <translation>%1 گرفتید</translation>
    </message>
    <message>
        <source>You get %1</source>
        <translation>%1 می‌گیرید</translation>
    </message>
    <message>
        <source>Your balance: %1</source>
        <translation>موجودی شما: %1</translation>
    </message>
    <message>
        <source>To %1 still %2</source>
        <extracomment>%1 a tier, %2 an amount, points or purchases</extracomment>
        <translation>تا %1 مانده: %2</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::DailyWidget</name>
    <message>
        <source>Revenue of each day</source>
        <translation>فروش هر روز</translation>
    </message>
    <message>
        <source>%1 %2
%3 purchases, revenue %4, with members %5
%6 new members</source>
        <translation>%1 %2
%3 خرید، فروش %4، به اعضا %5
%6 عضو تازه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Revenue with members</source>
        <translation>فروش به اعضا</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>اعضای تازه</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::DeskSection</name>
    <message>
        <source>Counter and printing</source>
        <translation>پیشخوان و چاپ</translation>
    </message>
    <message>
        <source>receipt printer paper roll PDF footer bar code scanner prefix customer second screen display</source>
        <translation>رسید چاپگر کاغذ رول PDF بارکد بارکدخوان اسکنر پیشوند مشتری صفحه‌نمایش دوم</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدها</translation>
    </message>
    <message>
        <source>Paper of receipts</source>
        <translation>کاغذ رسید</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>۵۸ میلی‌متر</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>۸۰ میلی‌متر</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Printer of this desk</source>
        <translation>چاپگر این پیشخوان</translation>
    </message>
    <message>
        <source>Print a receipt by itself after each sale</source>
        <translation>پس از هر فروش رسید خودکار چاپ شود</translation>
    </message>
    <message>
        <source>At the foot of every receipt</source>
        <translation>نوشتهٔ پایین هر رسید</translation>
    </message>
    <message>
        <source>Opening hours, how goods can be returned, thanks. The same at every desk.</source>
        <translation>ساعت کار، شرایط مرجوعی، سپاس. در همهٔ پیشخوان‌ها یکی است.</translation>
    </message>
    <message>
        <source>The customer&apos;s window</source>
        <translation>پنجرهٔ مشتری</translation>
    </message>
    <message>
        <source>Show the customer what is to pay (Ctrl+F11)</source>
        <translation>مبلغ به مشتری نشان داده شود (Ctrl+F11)</translation>
    </message>
    <message>
        <source>On the second screen, or in a window of its own where there is one screen.</source>
        <translation>روی صفحه‌نمایش دوم، یا اگر یکی بیشتر نیست در پنجره‌ای جدا.</translation>
    </message>
    <message>
        <source>Over the whole second screen</source>
        <translation>در همهٔ صفحه‌نمایش دوم</translation>
    </message>
    <message>
        <source>Greet members by their first name</source>
        <translation>اعضا با نام کوچک خطاب شوند</translation>
    </message>
    <message>
        <source>Nothing else of a member is shown but points and tier.</source>
        <translation>جز امتیاز و سطح چیز دیگری از عضو نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Bar code scanner</source>
        <translation>بارکدخوان</translation>
    </message>
    <message>
        <source>Characters, at least</source>
        <translation>کمترین تعداد نویسه</translation>
    </message>
    <message>
        <source>Milliseconds between characters, below</source>
        <translation>فاصلهٔ نویسه‌ها، کمتر از (میلی‌ثانیه)</translation>
    </message>
    <message>
        <source>Longest pause, milliseconds</source>
        <translation>بلندترین مکث (میلی‌ثانیه)</translation>
    </message>
    <message>
        <source>First character of every scan (optional)</source>
        <translation>نویسهٔ آغاز هر بارکد (اختیاری)</translation>
    </message>
    <message>
        <source>If the scanner is set to send one, typing can never be mistaken.</source>
        <translation>اگر بارکدخوان آن را بفرستد، نوشتن هرگز اشتباه گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Codes of members begin with (optional)</source>
        <translation>آغاز کد اعضا (اختیاری)</translation>
    </message>
    <message>
        <source>Coupons and vouchers begin with (optional)</source>
        <translation>آغاز کد تخفیف و بن خرید (اختیاری)</translation>
    </message>
    <message>
        <source>Receipts begin with (optional)</source>
        <translation>آغاز کد رسید (اختیاری)</translation>
    </message>
    <message>
        <source>Products begin with (optional)</source>
        <translation>آغاز کد کالا (اختیاری)</translation>
    </message>
    <message>
        <source>The system&apos;s usual printer</source>
        <translation>چاپگر معمول رایانه</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (در دسترس نیست)</translation>
    </message>
    <message>
        <source>Read a scanner on every page</source>
        <translation>بارکدخوان در همهٔ صفحه‌ها خوانده شود</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::DetailsView</name>
    <message>
        <source>Save details</source>
        <translation>ذخیرهٔ مشخصات</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>زن</translation>
    </message>
    <message>
        <source>man</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>موبایل</translation>
    </message>
    <message>
        <source>Customer code or card number</source>
        <translation>کد مشتری یا شمارهٔ کارت</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>نام نمایشی</translation>
    </message>
    <message>
        <source>Empty: given and family name.</source>
        <translation>خالی: نام و نام خانوادگی.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>عضو از</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>District</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Details saved.</source>
        <translation>مشخصات ذخیره شد.</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>روز ازدواج</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Show the note at the counter</source>
        <translation>نمایش یادداشت در پیشخوان</translation>
    </message>
    <message>
        <source>Words of your own, separated by commas.</source>
        <translation>واژه‌های دلخواه خودتان، جدا با ویرگول.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::DrawForm</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>جایزه</translation>
    </message>
    <message>
        <source>How many win it</source>
        <translation>چند نفر می‌برند</translation>
    </message>
    <message>
        <source>Purchases count from</source>
        <translation>خریدها حساب می‌شوند از</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایان</translation>
    </message>
    <message>
        <source>Included; it is drawn after it.</source>
        <translation>خود این روز هم حساب است؛ پس از آن قرعه کشیده می‌شود.</translation>
    </message>
    <message>
        <source>One chance for each</source>
        <translation>یک شانس برای هر</translation>
    </message>
    <message>
        <source>Of what is bought. Empty: one chance for each member who buys.</source>
        <translation>از مبلغ خرید. خالی: یک شانس برای هر عضوی که خرید کند.</translation>
    </message>
    <message>
        <source>Most chances of a member</source>
        <translation>حداکثر شانس هر عضو</translation>
    </message>
    <message>
        <source>Save the draw</source>
        <translation>ذخیرهٔ قرعه‌کشی</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Public number that decides</source>
        <translation>عدد عمومی تعیین‌کننده</translation>
    </message>
    <message>
        <source>One that nobody knows before the list of chances is closed: the closing index of the stock exchange some days after the last day, say.</source>
        <translation>عددی که پیش از بسته شدن فهرست شانس‌ها هیچ‌کس نمی‌داند؛ مثلاً شاخص پایانی بورس چند روز پس از روز پایان.</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>خالی: بدون سقف.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::DrawList</name>
    <message>
        <source>Lucky draws</source>
        <translation>قرعه‌کشی‌ها</translation>
    </message>
    <message>
        <source>No lucky draws yet</source>
        <translation>هنوز قرعه‌کشی‌ای نیست</translation>
    </message>
    <message>
        <source>Members who buy take part; everybody can check that the winners were not chosen by hand.</source>
        <translation>اعضایی که خرید می‌کنند شرکت دارند؛ هر کسی می‌تواند ببیند که برنده‌ها دستی انتخاب نشده‌اند.</translation>
    </message>
    <message>
        <source>New draw</source>
        <translation>قرعه‌کشی تازه</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Until its seed is fixed</source>
        <translation>تا پیش از تعیین عدد پنهان</translation>
    </message>
    <message>
        <source>Fix the seed</source>
        <translation>تعیین عدد پنهان</translation>
    </message>
    <message>
        <source>Afterwards nothing of the draw can be changed; its promise can be hung up</source>
        <translation>پس از آن چیزی از قرعه‌کشی عوض نمی‌شود؛ متن تعهد را می‌توان به دیوار زد</translation>
    </message>
    <message>
        <source>Save the promise</source>
        <translation>ذخیرهٔ تعهد</translation>
    </message>
    <message>
        <source>A text to hang up before the last day</source>
        <translation>متنی برای نصب پیش از روز پایان</translation>
    </message>
    <message>
        <source>Draw the winners</source>
        <translation>قرعه کشیدن</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>ذخیرهٔ سند</translation>
    </message>
    <message>
        <source>Seed, list and winners, for anybody who wants to check</source>
        <translation>عدد پنهان، فهرست و برنده‌ها، برای هر کس که بخواهد بررسی کند</translation>
    </message>
    <message>
        <source>Fix the seed of “%1”?</source>
        <translation>عدد پنهان «%1» تعیین شود؟</translation>
    </message>
    <message>
        <source>Afterwards prize, days and chances cannot be changed any more.</source>
        <translation>پس از آن جایزه، روزها و شانس‌ها دیگر عوض نمی‌شوند.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>متن (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>با نام %1 ذخیره شد</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>بستن فهرست</translation>
    </message>
    <message>
        <source>After the last day, and before the public number is known</source>
        <translation>پس از روز پایان و پیش از معلوم شدن عدد عمومی</translation>
    </message>
    <message>
        <source>With the public number</source>
        <translation>با عدد عمومی</translation>
    </message>
    <message>
        <source>The public number as it was published</source>
        <translation>عدد عمومی همان‌طور که منتشر شده</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>اعضای تکراری</translation>
    </message>
    <message>
        <source>Members who may be one person</source>
        <translation>اعضایی که شاید یک نفر باشند</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>عضو تکراری پیدا نشد</translation>
    </message>
    <message>
        <source>Nobody shares a number, or a name and birthday, with somebody else.</source>
        <translation>هیچ دو عضوی شماره یا نام و تاریخ تولد یکسان ندارند.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>جست‌وجوی دوباره</translation>
    </message>
    <message>
        <source>One person?</source>
        <translation>یک نفرند؟</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>And</source>
        <translation>و</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>شباهت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>شمارهٔ یکسان</translation>
    </message>
    <message>
        <source>numbers differ in one digit</source>
        <translation>شماره‌ها یک رقم فرق دارند</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>نام یکسان</translation>
    </message>
    <message>
        <source>nobody else has it</source>
        <translation>کس دیگری این نام را ندارد</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>نام‌های نزدیک به هم</translation>
    </message>
    <message>
        <source>one name is part of the other</source>
        <translation>یک نام بخشی از دیگری است</translation>
    </message>
    <message>
        <source>the same birthday</source>
        <translation>تاریخ تولد یکسان</translation>
    </message>
    <message>
        <source>the same day of another year</source>
        <translation>همان روز از سالی دیگر</translation>
    </message>
    <message>
        <source>but another birthday</source>
        <translation>ولی تاریخ تولد دیگر</translation>
    </message>
    <message>
        <source>Search for duplicates</source>
        <translation>جست‌وجوی اعضای تکراری</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs found</source>
        <translation>
            <numerusform>%Ln جفت پیدا شد</numerusform>
        </translation>
    </message>
    <message>
        <source>One member now.</source>
        <translation>اکنون یک عضوند.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Two members again. %1 were spent or expired since and stay with the one who was kept.</source>
        <translation>دوباره دو عضوند. %1 از آن پس خرج یا منقضی شده و نزد عضوی که مانده می‌ماند.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::EarningSection</name>
    <message>
        <source>This rule is off.</source>
        <translation>این قاعده خاموش است.</translation>
    </message>
    <message>
        <source>A bill of %1 gives %2 instead of %3.</source>
        <translation>خرید %1 به‌جای %3، %2 می‌دهد.</translation>
    </message>
    <message>
        <source>%1 with %2 off gives %3.</source>
        <translation>خرید %1 با %2 تخفیف، %3 می‌دهد.</translation>
    </message>
    <message>
        <source>%1, of which %2 with points, gives %3.</source>
        <translation>خرید %1 که %2 آن با امتیاز پرداخت شده، %3 می‌دهد.</translation>
    </message>
    <message>
        <source>Everything earns points.</source>
        <translation>همهٔ کالاها امتیاز دارند.</translation>
    </message>
    <message>
        <source>%1 of “%2” gives %3.</source>
        <translation>خرید %1 از گروه «%2»، %3 می‌دهد.</translation>
    </message>
    <message>
        <source>Points of today can be spent today.</source>
        <translation>امتیاز امروز همین امروز قابل استفاده است.</translation>
    </message>
    <message>
        <source>Points of today can be spent from %1.</source>
        <translation>امتیاز امروز از %1 قابل استفاده است.</translation>
    </message>
    <message>
        <source>Earning points</source>
        <translation>گرفتن امتیاز</translation>
    </message>
    <message>
        <source>Points for money</source>
        <translation>امتیاز برای مبلغ خرید</translation>
    </message>
    <message>
        <source>Points for each visit</source>
        <translation>امتیاز برای هر بار خرید</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>رو به پایین گرد می‌شود</translation>
    </message>
    <message>
        <source>rounded to the nearest</source>
        <translation>به نزدیک‌ترین عدد گرد می‌شود</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>رو به بالا گرد می‌شود</translation>
    </message>
    <message>
        <source>after discounts</source>
        <translation>پس از تخفیف</translation>
    </message>
    <message>
        <source>before discounts</source>
        <translation>پیش از تخفیف</translation>
    </message>
    <message>
        <source>earns nothing</source>
        <translation>امتیاز نمی‌گیرد</translation>
    </message>
    <message>
        <source>earns points too</source>
        <translation>هم امتیاز می‌گیرد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Fractions of a point are %1</source>
        <translation>کسر امتیاز %1</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>گرد کردن</translation>
    </message>
    <message>
        <source>Points are counted on prices %1</source>
        <translation>امتیاز از قیمت %1 حساب می‌شود</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>تخفیف‌ها</translation>
    </message>
    <message>
        <source>What is paid with points %1</source>
        <translation>بخشی که با امتیاز پرداخت می‌شود %1</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>پرداخت با امتیاز</translation>
    </message>
    <message>
        <source>These product groups never earn points: %1</source>
        <translation>این گروه‌های کالا امتیاز ندارند: %1</translation>
    </message>
    <message>
        <source>Product groups without points</source>
        <translation>گروه‌های کالای بدون امتیاز</translation>
    </message>
    <message>
        <source>New points can be spent at once or after %1</source>
        <translation>امتیاز تازه همان وقت یا پس از %1 قابل استفاده است</translation>
    </message>
    <message>
        <source>Days until points can be spent</source>
        <translation>روز تا قابل استفاده شدن امتیاز</translation>
    </message>
    <message>
        <source>Rule is on</source>
        <translation>قاعده روشن است</translation>
    </message>
    <message>
        <source>Smallest bill</source>
        <translation>کمترین مبلغ خرید</translation>
    </message>
    <message>
        <source>for each full block</source>
        <translation>برای هر مبلغ کامل</translation>
    </message>
    <message>
        <source>in proportion</source>
        <translation>به نسبت مبلغ</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>For each amount of</source>
        <translation>برای هر مبلغ</translation>
    </message>
    <message>
        <source>How the amount is counted</source>
        <translation>روش حساب کردن مبلغ</translation>
    </message>
    <message>
        <source>%1 Points are multiplied by %2 on bills from %3</source>
        <extracomment>%1 on or off, %2 a factor such as 2 or 1.5, %3 amount</extracomment>
        <translation>%1 امتیازها در %2 ضرب می‌شود در خریدهای از %3 به بالا</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>ضریب امتیاز</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>هر مبلغی</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>حذف این قاعده</translation>
    </message>
    <message>
        <source>Enter a multiplier above zero, such as 2 or 1.5.</source>
        <translation>ضریبی بزرگ‌تر از صفر بنویسید، مانند ۲ یا ۱٫۵.</translation>
    </message>
    <message>
        <source>Enter a number of days from 0 to %1.</source>
        <translation>شمار روزها را از ۰ تا %1 بنویسید.</translation>
    </message>
    <message>
        <source>besides the other rules</source>
        <translation>در کنار قاعده‌های دیگر</translation>
    </message>
    <message>
        <source>instead of the other rules</source>
        <translation>به جای قاعده‌های دیگر</translation>
    </message>
    <message>
        <source>With other rules</source>
        <translation>همراهی با قاعده‌های دیگر</translation>
    </message>
    <message>
        <source>%1 %2 for every %3 spent %4 on bills from %5 %6</source>
        <extracomment>%1 on or off, %2 points, %3 amount, %4 in proportion or for each full block, %5 amount, %6 besides or instead of the other rules</extracomment>
        <translation>%1 %2 برای هر %3 خرید %4 در خریدهای از %5 به بالا %6</translation>
    </message>
    <message>
        <source>%1 %2 for each purchase on bills from %3 %4</source>
        <extracomment>%1 on or off, %2 points, %3 amount, %4 besides or instead of the other rules</extracomment>
        <translation>%1 %2 برای هر بار خرید در خریدهای از %3 به بالا %4</translation>
    </message>
    <message>
        <source>Move this rule up</source>
        <translation>این قاعده یک جا بالاتر</translation>
    </message>
    <message>
        <source>Move this rule down</source>
        <translation>این قاعده یک جا پایین‌تر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln units give %1.</source>
        <translation>
            <numerusform>%Ln واحد %1 می‌دهد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>عددی از ۱ تا %1 بنویسید.</translation>
    </message>
    <message>
        <source>Points for goods</source>
        <translation>امتیاز برای کالا</translation>
    </message>
    <message>
        <source>multiply each other</source>
        <translation>در هم ضرب می‌شوند</translation>
    </message>
    <message>
        <source>do not add up: only the best counts</source>
        <translation>جمع نمی‌شوند: فقط بهترین حساب می‌شود</translation>
    </message>
    <message>
        <source>Several multipliers %1</source>
        <translation>چند ضریب %1</translation>
    </message>
    <message>
        <source>Several multipliers</source>
        <translation>چند ضریب</translation>
    </message>
    <message>
        <source>Limits for all rules together:</source>
        <translation>سقف برای همهٔ قاعده‌ها با هم:</translation>
    </message>
    <message>
        <source>%1 %2 for every %3 units bought on bills from %4 %5</source>
        <extracomment>%1 on or off, %2 points, %3 a number of pieces or kilograms, %4 amount, %5 besides or instead of the other rules</extracomment>
        <translation>%1 %2 برای هر %3 واحد کالا در خریدهای از %4 به بالا %5</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>تعداد واحد</translation>
    </message>
    <message>
        <source>%1 %2 itself is included.</source>
        <extracomment>%1 an example, %2 an amount</extracomment>
        <translation>%1 خود %2 هم جزو آن است.</translation>
    </message>
    <message>
        <source>Used of the budget: %1 of %2.</source>
        <translation>مصرف بودجه: %1 از %2.</translation>
    </message>
    <message>
        <source>Used of the budget this month: %1 of %2.</source>
        <translation>مصرف بودجهٔ این ماه: %1 از %2.</translation>
    </message>
    <message>
        <source>Used of the budget this year: %1 of %2.</source>
        <translation>مصرف بودجهٔ امسال: %1 از %2.</translation>
    </message>
    <message>
        <source>Order of this rule: drag it, or Alt+Up and Alt+Down</source>
        <translation>ترتیب این قاعده: آن را بکشید، یا Alt+Up و Alt+Down</translation>
    </message>
    <message>
        <source>%1 Its goods cost %2 on the average.</source>
        <extracomment>%1 &quot;Costs 1.5 per 100 of sales.&quot;, %2 an amount</extracomment>
        <translation>%1 قیمت میانگین کالاهایش %2 است.</translation>
    </message>
    <message>
        <source>No price of its goods is known: what it costs per 100 of sales cannot be told.</source>
        <translation>قیمت هیچ‌یک از کالاهایش معلوم نیست؛ پس هزینه‌اش از هر ۱۰۰ فروش را نمی‌توان گفت.</translation>
    </message>
    <message>
        <source>earns nothing; it is</source>
        <translation>امتیاز نمی‌گیرد و برابر است با</translation>
    </message>
    <message>
        <source>The tax in the prices %1 %2</source>
        <extracomment>%1 earns points too / earns nothing; it is, %2 a share</extracomment>
        <translation>مالیاتی که در قیمت‌هاست %1 %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>مالیات</translation>
    </message>
    <message>
        <source>Rate of the tax</source>
        <translation>درصد مالیات</translation>
    </message>
    <message>
        <source>Prices of these product groups include no tax: %1</source>
        <translation>قیمت این گروه‌های کالا مالیات ندارد: %1</translation>
    </message>
    <message>
        <source>Product groups without tax</source>
        <translation>گروه‌های بدون مالیات</translation>
    </message>
    <message>
        <source>Enter a share above 0 and up to 100 %.</source>
        <translation>سهمی بیشتر از ۰ و تا ۱۰۰ درصد بنویسید.</translation>
    </message>
    <message>
        <source>A bill without goods counts as taxed.</source>
        <translation>خریدی که کالایش معلوم نیست با مالیات حساب می‌شود.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::EditSteps</name>
    <message>
        <source>Undo the last change</source>
        <translation>برگرداندن آخرین تغییر</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>انجام دوباره</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::EffectCard</name>
    <message>
        <source>Try a bill of</source>
        <translation>آزمایش با خرید</translation>
    </message>
    <message>
        <source>Bill to try</source>
        <translation>مبلغ خرید آزمایشی</translation>
    </message>
    <message>
        <source>Tier of the member to try</source>
        <translation>سطح عضو آزمایشی</translation>
    </message>
    <message>
        <source>A bill of %1 gives %2, worth %3: %4 of the bill.</source>
        <translation>خرید %1، %2 می‌دهد که %3 ارزش دارد: %4 مبلغ خرید.</translation>
    </message>
    <message>
        <source>Points can be spent for the first time after purchases of about %1.</source>
        <translation>امتیازها نخستین بار پس از حدود %1 خرید قابل خرج کردن است.</translation>
    </message>
    <message>
        <source>Warn above this share of a sale</source>
        <translation>هشدار از این سهم فروش به بالا</translation>
    </message>
    <message>
        <source>Warn above</source>
        <translation>هشدار از</translation>
    </message>
    <message>
        <source>%1 And %2 of credit.</source>
        <extracomment>%1 what a bill gives in points, %2 an amount</extracomment>
        <translation>%1 و %2 اعتبار.</translation>
    </message>
    <message>
        <source>%1 That is more than you want to give.</source>
        <extracomment>%1 what the programme gives back</extracomment>
        <translation>%1 این بیش از آن است که می‌خواهید بدهید.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ExchangePanel</name>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Write the next file…</source>
        <translation>نوشتن فایل بعدی…</translation>
    </message>
    <message>
        <source>The last file again…</source>
        <translation>ذخیرهٔ دوبارهٔ آخرین فایل…</translation>
    </message>
    <message>
        <source>Edit the partner</source>
        <translation>ویرایش همکار</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>گرفتن فایل…</translation>
    </message>
    <message>
        <source>A file may also be dropped on this page. Each counts once, however often it comes.</source>
        <translation>فایل را می‌توان روی همین صفحه هم انداخت. هر فایل یک بار به حساب می‌آید، هر چند بار که برسد.</translation>
    </message>
    <message>
        <source>A partner&apos;s voucher</source>
        <translation>بن خرید همکار</translation>
    </message>
    <message>
        <source>Digits of the voucher</source>
        <translation>رقم‌های بن خرید</translation>
    </message>
    <message>
        <source>Scan the code here</source>
        <translation>کد را اینجا اسکن کنید</translation>
    </message>
    <message>
        <source>Take the voucher</source>
        <translation>گرفتن بن خرید</translation>
    </message>
    <message>
        <source>Our key</source>
        <translation>کلید ما</translation>
    </message>
    <message>
        <source>Partners know this shop by its key. Send it to them; it is no secret.</source>
        <translation>همکاران این فروشگاه را با کلیدش می‌شناسند. آن را برایشان بفرستید؛ محرمانه نیست.</translation>
    </message>
    <message>
        <source>Copy our key</source>
        <translation>کپی کلید ما</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>کلید تازه…</translation>
    </message>
    <message>
        <source>Our key is copied.</source>
        <translation>کلید ما کپی شد.</translation>
    </message>
    <message>
        <source>To compare by telephone: %1</source>
        <extracomment>%1 groups of letters and digits to compare by telephone</extracomment>
        <translation>برای سنجش تلفنی: %1</translation>
    </message>
    <message>
        <source>No partner is chosen.</source>
        <translation>همکاری انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Sent: %1 files, confirmed: %2</source>
        <translation>فرستاده‌شده: %1 فایل، تأییدشده: %2</translation>
    </message>
    <message>
        <source>Taken in: %1 files</source>
        <translation>گرفته‌شده: %1 فایل</translation>
    </message>
    <message>
        <source>In vouchers that may still be spent there: %1</source>
        <translation>در بن‌های خریدی که هنوز آنجا خرج‌شدنی است: %1</translation>
    </message>
    <message>
        <source>Of theirs expired here: %1</source>
        <translation>از امتیاز آن‌ها اینجا منقضی شد: %1</translation>
    </message>
    <message>
        <source>File for %1</source>
        <translation>فایل برای %1</translation>
    </message>
    <message>
        <source>Exchange files (*.bashgah-exchange)</source>
        <translation>فایل‌های تبادل (*.bashgah-exchange)</translation>
    </message>
    <message>
        <source>File %1 is kept; &quot;The last file again&quot; saves it.</source>
        <translation>فایل %1 نگه داشته شد؛ «ذخیرهٔ دوبارهٔ آخرین فایل» آن را ذخیره می‌کند.</translation>
    </message>
    <message>
        <source>There is nothing new: file %1 is saved as it was.</source>
        <translation>چیز تازه‌ای نیست: فایل %1 همان‌گونه که بود ذخیره شد.</translation>
    </message>
    <message>
        <source>File %1 with %2 lines is saved; send it to the partner.</source>
        <translation>فایل %1 با %2 سطر ذخیره شد؛ آن را برای همکار بفرستید.</translation>
    </message>
    <message>
        <source>Take in a partner&apos;s file</source>
        <translation>گرفتن فایل همکار</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>File %1 of %2 was here before: nothing is changed.</source>
        <translation>فایل %1 از %2 پیش‌تر آمده بود: چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>File %1 of %2 is taken in.</source>
        <translation>فایل %1 از %2 گرفته شد.</translation>
    </message>
    <message>
        <source>Members got %1.</source>
        <translation>اعضا %1 گرفتند.</translation>
    </message>
    <message>
        <source>New members: %1.</source>
        <translation>اعضای تازه: %1.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>پس گرفته‌شده: %1.</translation>
    </message>
    <message>
        <source>Spent there by voucher: %1.</source>
        <translation>خرج‌شده در آنجا با بن خرید: %1.</translation>
    </message>
    <message>
        <source>%1 got %2 from %3, to be spent at the counter.</source>
        <translation>%1 از %3 %2 گرفت که در پیشخوان خرج‌شدنی است.</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>کلید تازه ساخته شود؟</translation>
    </message>
    <message>
        <source>Needed on a new computer, or when somebody else has the old one. Every partner must be given the new key; vouchers made with the old one are no longer taken.</source>
        <translation>در رایانهٔ تازه لازم است، یا وقتی کلید پیشین به دست دیگری افتاده باشد. کلید تازه را باید به همهٔ همکاران داد؛ بن‌های خرید ساخته‌شده با کلید پیشین دیگر پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>ساختن کلید تازه</translation>
    </message>
    <message>
        <source>The next file repeats everything from file %1 on</source>
        <translation>فایل بعدی همه چیز را از فایل %1 به بعد تکرار می‌کند</translation>
    </message>
    <message>
        <source>Asked for again: everything from file %1 on</source>
        <translation>دوباره خواسته‌ایم: همه چیز از فایل %1 به بعد</translation>
    </message>
    <message>
        <source>Lines that were here before: %1.</source>
        <translation>سطرهایی که پیش‌تر آمده بود: %1.</translation>
    </message>
    <message>
        <source>Lines that do not fit our book: %1; they are listed below.</source>
        <translation>سطرهایی که با دفتر ما نمی‌خوانند: %1؛ فهرست آن‌ها در پایین آمده است.</translation>
    </message>
    <message>
        <source>Lines with amounts other than by the terms here: %1; compare the terms with the partner.</source>
        <translation>سطرهایی با مبلغی جز آنچه شرایط اینجا می‌گوید: %1؛ شرایط را با همکار بسنجید.</translation>
    </message>
    <message>
        <source>The partner has %1 files of ours that are missing here, as after restoring a backup. The next file repeats what is known here.</source>
        <translation>همکار %1 فایل از ما دارد که اینجا نیست، مانند پس از بازیابی پشتیبان. فایل بعدی آنچه را اینجا معلوم است تکرار می‌کند.</translation>
    </message>
    <message>
        <source>As file %1 of ours the partner has another one than this shop, as after restoring a backup. The next file repeats what is not confirmed: write it and send it.</source>
        <translation>همکار به جای فایل %1 ما فایل دیگری دارد، مانند پس از بازیابی پشتیبان. فایل بعدی آنچه را تأیید نشده تکرار می‌کند: آن را بنویسید و بفرستید.</translation>
    </message>
    <message>
        <source>They need everything from file %1 again; the next file holds it.</source>
        <translation>همه چیز را از فایل %1 دوباره لازم دارند؛ فایل بعدی آن را در خود دارد.</translation>
    </message>
    <message>
        <source>Not sent yet: %1</source>
        <translation>هنوز فرستاده‌نشده: %1</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ExchangeSection</name>
    <message>
        <source>in the night</source>
        <translation>شب‌ها</translation>
    </message>
    <message>
        <source>with the purchase</source>
        <translation>همراه خرید</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>%1 Every %2 become %3 credit %4; valid for %5 (0: for ever)</source>
        <extracomment>%1 switches the rule on, %2 points, %3 amount, %4 in the night / with the purchase, %5 days</extracomment>
        <translation>%1 هر %2 به %3 اعتبار تبدیل شود %4؛ اعتبار %5 (۰: همیشگی)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>اعتبار خرید</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Days the credit is valid</source>
        <translation>روزهای اعتبار</translation>
    </message>
    <message>
        <source>From 0 to %1</source>
        <translation>از ۰ تا %1</translation>
    </message>
    <message>
        <source>Of %1, %2 credit comes and %3 stay.</source>
        <extracomment>%1 points that a member has, %2 credit they become, %3 points that stay</extracomment>
        <translation>از %1، %2 اعتبار به دست می‌آید و %3 می‌ماند.</translation>
    </message>
    <message>
        <source>Points that become credit or a reward by themselves</source>
        <translation>امتیازی که خودبه‌خود اعتبار خرید یا پاداش می‌شود</translation>
    </message>
    <message>
        <source>no, credit</source>
        <translation>نه، اعتبار خرید</translation>
    </message>
    <message>
        <source>A reward instead, set aside for the member at so many points and for its own price: %1</source>
        <extracomment>%1 &quot;no, credit&quot;, or a reward of the catalogue</extracomment>
        <translation>به جای آن پاداشی که با همین مقدار امتیاز و به قیمت خودش برای عضو کنار گذاشته شود: %1</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>پاداش</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::FallingView</name>
    <message>
        <source>Members going down</source>
        <translation>اعضای در آستانهٔ افت سطح</translation>
    </message>
    <message>
        <source>Nobody goes down soon</source>
        <translation>به‌زودی سطح کسی افت نمی‌کند</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>موبایل</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>به‌دست‌آمده</translation>
    </message>
    <message>
        <source>Goes down on</source>
        <translation>روز افت</translation>
    </message>
    <message>
        <source>To</source>
        <comment>tier</comment>
        <translation>به سطح</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>بدون سطح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members lose their tier unless they buy.</source>
        <translation>
            <numerusform>سطح %Ln عضو، اگر خرید نکنند، افت می‌کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown are the next %Ln days.</source>
        <translation>
            <numerusform>%Ln روز آینده دیده می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is good news. Members appear here some days before they lose their tier.</source>
        <translation>خبر خوبی است. اعضا چند روز پیش از افت سطح اینجا دیده می‌شوند.</translation>
    </message>
    <message>
        <source>No tiers</source>
        <translation>سطحی نیست</translation>
    </message>
    <message>
        <source>With tiers in the rules, the members who are about to lose theirs stand here.</source>
        <translation>وقتی در قاعده‌ها سطح باشد، اعضایی که سطحشان رو به افت است اینجا دیده می‌شوند.</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>دیدن قاعده‌ها</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::FieldSection</name>
    <message>
        <source>Fields of members</source>
        <translation>مشخصه‌های اعضا</translation>
    </message>
    <message>
        <source>own custom fields of members text number date choice yes no registration list</source>
        <translation>مشخصه‌های دلخواه اعضا متن عدد تاریخ گزینه بله خیر ثبت فهرست</translation>
    </message>
    <message>
        <source>What more you write down of your members. A retired field is no longer asked; what was written down stays.</source>
        <translation>هر چه بیشتر دربارهٔ اعضا ثبت می‌کنید. مشخصهٔ کنارگذاشته دیگر پرسیده نمی‌شود؛ آنچه ثبت شده می‌ماند.</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>نام مشخصهٔ تازه</translation>
    </message>
    <message>
        <source>Kind of the field</source>
        <translation>نوع مشخصه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>گزینه</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>بله یا خیر</translation>
    </message>
    <message>
        <source>Name of the field “%1”</source>
        <translation>نام مشخصهٔ «%1»</translation>
    </message>
    <message>
        <source>Choices of the field “%1”</source>
        <translation>گزینه‌های مشخصهٔ «%1»</translation>
    </message>
    <message>
        <source>at registration</source>
        <translation>هنگام ثبت</translation>
    </message>
    <message>
        <source>Ask “%1” at registration</source>
        <translation>پرسیدن «%1» هنگام ثبت</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>در فهرست</translation>
    </message>
    <message>
        <source>Show “%1” in the list of members</source>
        <translation>نمایش «%1» در فهرست اعضا</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>بالا بردن «%1»</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>پایین بردن «%1»</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Choices, separated by commas</source>
        <translation>گزینه‌ها، با ویرگول میانشان</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::FigureTiles</name>
    <message>
        <source>Revenue</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>With members</source>
        <translation>با اعضا</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>اعضای تازه</translation>
    </message>
    <message>
        <source>Repeat rate so far</source>
        <translation>نرخ خرید دوباره تا این زمان</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>امتیاز گرفته‌شده</translation>
    </message>
    <message>
        <source>Points spent</source>
        <translation>امتیاز خرج‌شده</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>امتیاز باز</translation>
    </message>
    <message>
        <source>of the revenue</source>
        <translation>از فروش</translation>
    </message>
    <message>
        <source>%1 by members</source>
        <translation>%1 از اعضا</translation>
    </message>
    <message>
        <source>%1 members in all</source>
        <translation>در مجموع %1 عضو</translation>
    </message>
    <message>
        <source>bought twice or more</source>
        <translation>دو بار یا بیشتر خرید کرده‌اند</translation>
    </message>
    <message>
        <source>%1 expired</source>
        <translation>%1 منقضی</translation>
    </message>
    <message>
        <source>worth %1 %2</source>
        <translation>به ارزش %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln خرید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::FilterChoice</name>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::FirstRunPage</name>
    <message>
        <source>Welcome to Bashgah</source>
        <translation>به باشگاه خوش آمدید</translation>
    </message>
    <message>
        <source>Four questions, all with a ready answer. Everything can be changed later.</source>
        <translation>چهار پرسش، همه با پاسخ آماده. همه‌چیز را بعداً هم می‌توانید تغییر دهید.</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>فروشگاه من</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>رقم‌ها</translation>
    </message>
    <message>
        <source>Amounts are in</source>
        <translation>واحد مبلغ</translation>
    </message>
    <message>
        <source>Toman</source>
        <translation>تومان</translation>
    </message>
    <message>
        <source>Rial</source>
        <translation>ریال</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>نام فروشگاه</translation>
    </message>
    <message>
        <source>What members get</source>
        <translation>اعضا چه می‌گیرند</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>شروع از صفر</translation>
    </message>
    <message>
        <source>Begin with the first customer who comes in.</source>
        <translation>با نخستین مشتری‌ای که می‌آید آغاز کنید.</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>دیدن فروشگاه نمونه</translation>
    </message>
    <message>
        <source>A made-up shop with 400 members and 18 months of sales, to look around without fear.</source>
        <translation>فروشگاهی ساختگی با ۴۰۰ عضو و ۱۸ ماه فروش، برای آشنا شدن با خیال راحت.</translation>
    </message>
    <message>
        <source>Start and import</source>
        <translation>شروع با ورود اطلاعات</translation>
    </message>
    <message>
        <source>Bring in members or past sales from a CSV file.</source>
        <translation>اعضا یا فروش‌های گذشته را از فایل CSV بیاورید.</translation>
    </message>
    <message>
        <source>Keep the file somewhere else…</source>
        <translation>نگه داشتن فایل در جای دیگر…</translation>
    </message>
    <message>
        <source>Open an existing shop…</source>
        <translation>باز کردن فروشگاه موجود…</translation>
    </message>
    <message>
        <source>Where to keep the shop</source>
        <translation>جای نگه‌داری فروشگاه</translation>
    </message>
    <message>
        <source>Shops of Bashgah (*.bashgah)</source>
        <translation>فروشگاه‌های باشگاه (*.bashgah)</translation>
    </message>
    <message>
        <source>The shop is kept in one file: %1</source>
        <translation>فروشگاه در یک فایل نگه داشته می‌شود: %1</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::GamesPage</name>
    <message>
        <source>Games</source>
        <translation>بازی و قرعه</translation>
    </message>
    <message>
        <source>New draw</source>
        <translation>قرعه‌کشی تازه</translation>
    </message>
    <message>
        <source>The draw is saved.</source>
        <translation>قرعه‌کشی ذخیره شد.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Lucky draws</source>
        <translation>قرعه‌کشی‌ها</translation>
    </message>
    <message>
        <source>Stamp cards and challenges</source>
        <translation>کارت مهر و چالش</translation>
    </message>
    <message>
        <source>It runs from now on.</source>
        <translation>از اکنون در جریان است.</translation>
    </message>
    <message>
        <source>New stamp card</source>
        <translation>کارت مهر تازه</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::GatewaySection</name>
    <message>
        <source>Messages</source>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>SMS gateway Kannel Kavenegar line password key price hours</source>
        <translation>پیامک سامانهٔ پیامکی کانل کاوه‌نگار خط ارسال رمز کلید هزینه ساعت</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::GatewaySettingsForm</name>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>سامانهٔ پیامکی</translation>
    </message>
    <message>
        <source>The service that sends your messages; you have a contract with it.</source>
        <translation>سرویسی که پیامک‌های شما را می‌فرستد و با آن قرارداد دارید.</translation>
    </message>
    <message>
        <source>Price of a part in Persian</source>
        <translation>هزینهٔ هر بخش فارسی</translation>
    </message>
    <message>
        <source>For the estimate before sending.</source>
        <translation>برای برآورد هزینه پیش از ارسال.</translation>
    </message>
    <message>
        <source>Price of a part in Latin letters</source>
        <translation>هزینهٔ هر بخش لاتین</translation>
    </message>
    <message>
        <source>Often twice the Persian price.</source>
        <translation>معمولاً دو برابر فارسی است.</translation>
    </message>
    <message>
        <source>Messages go out from</source>
        <translation>ارسال پیامک از ساعت</translation>
    </message>
    <message>
        <source>Outside these hours they wait; none is dropped.</source>
        <translation>بیرون از این ساعت‌ها منتظر می‌مانند و هیچ پیامکی کنار گذاشته نمی‌شود.</translation>
    </message>
    <message>
        <source>until</source>
        <translation>تا ساعت</translation>
    </message>
    <message>
        <source>Parts of this line are shorter (66 letters in Persian)</source>
        <translation>بخش‌های این خط کوتاه‌تر است (۶۶ حرف فارسی)</translation>
    </message>
    <message>
        <source>Ask your provider. It changes how many parts a long message takes.</source>
        <translation>از سامانهٔ پیامکی بپرسید. تعداد بخش‌های پیامک بلند به آن بستگی دارد.</translation>
    </message>
    <message>
        <source>Save gateway</source>
        <translation>ذخیرهٔ سامانه</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>آزمایش اتصال</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>می‌تواند خالی بماند.</translation>
    </message>
    <message>
        <source>The gateway is saved.</source>
        <translation>سامانهٔ پیامکی ذخیره شد.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>در حال آزمایش…</translation>
    </message>
    <message>
        <source>Test of the gateway</source>
        <translation>آزمایش سامانهٔ پیامکی</translation>
    </message>
    <message>
        <source>The gateway answers and knows you. Credit left: %1 rials.</source>
        <translation>سامانه پاسخ می‌دهد و شما را می‌شناسد. اعتبار مانده: %1 ریال.</translation>
    </message>
    <message>
        <source>The gateway answers and knows you.</source>
        <translation>سامانه پاسخ می‌دهد و شما را می‌شناسد.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::GiveButton</name>
    <message>
        <source>Give points…</source>
        <translation>دادن امتیاز…</translation>
    </message>
    <message>
        <source>Give the member&apos;s points to a good cause</source>
        <translation>امتیاز عضو را به کار خیر بدهید</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::GivePanel</name>
    <message>
        <source>Cause</source>
        <translation>کار خیر</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>دادن امتیاز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>No cause takes points now; the page Charity holds them.</source>
        <translation>اکنون هیچ کار خیری امتیاز نمی‌پذیرد؛ آن‌ها در صفحهٔ «کار خیر» هستند.</translation>
    </message>
    <message>
        <source>Can be given: %1</source>
        <translation>قابل کمک: %1</translation>
    </message>
    <message>
        <source>Comes to %1; the shop adds %2.</source>
        <translation>برابر %1؛ فروشگاه %2 می‌افزاید.</translation>
    </message>
    <message>
        <source>Comes to %1.</source>
        <translation>برابر %1.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::GiveUpPanel</name>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>پایان دادن به عضویت ویژه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Ends today; pay back %1.</source>
        <translation>امروز پایان می‌یابد؛ %1 پس بدهید.</translation>
    </message>
    <message>
        <source>The membership ended; pay back %1.</source>
        <translation>عضویت ویژه پایان یافت؛ %1 پس بدهید.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::GivingView</name>
    <message>
        <source>The points are given.</source>
        <translation>امتیاز داده شد.</translation>
    </message>
    <message>
        <source>Given to causes</source>
        <translation>داده‌شده به کارهای خیر</translation>
    </message>
    <message>
        <source>Nothing given yet</source>
        <translation>هنوز چیزی نداده است</translation>
    </message>
    <message>
        <source>A member can give points to a good cause of the shop.</source>
        <translation>عضو می‌تواند به یکی از کارهای خیر فروشگاه امتیاز بدهد.</translation>
    </message>
    <message>
        <source>Give points…</source>
        <translation>دادن امتیاز…</translation>
    </message>
    <message>
        <source>Take the donation back</source>
        <translation>برگرداندن کمک</translation>
    </message>
    <message>
        <source>On the day it was given; the points go back to where they came from</source>
        <translation>تا پایان همان روز؛ امتیاز به همان بسته‌هایی که از آن‌ها آمده بود برمی‌گردد</translation>
    </message>
    <message>
        <source>The donation is taken back.</source>
        <translation>کمک برگشت.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::GoodsLines</name>
    <message>
        <source>Goods of this purchase</source>
        <translation>کالاهای این خرید</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>قیمت هر واحد</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>%1 below the list price</source>
        <translation>%1 کمتر از قیمت فهرست</translation>
    </message>
    <message>
        <source>%1, below the list price</source>
        <translation>%1، کمتر از قیمت فهرست</translation>
    </message>
    <message>
        <source>%1 below the list price: a discount by hand, with its reason.</source>
        <translation>%1 کمتر از قیمت فهرست: تخفیف دستی است و دلیل می‌خواهد.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>goods, how many, the sum</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::GoodsSearch</name>
    <message>
        <source>Goods</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Code or name; 3* before it: three</source>
        <translation>کد یا نام؛ ۳* پیش از آن: سه عدد</translation>
    </message>
    <message>
        <source>Goods found</source>
        <translation>کالاهای یافته‌شده</translation>
    </message>
    <message>
        <source>price is typed</source>
        <translation>قیمت نوشته می‌شود</translation>
    </message>
    <message>
        <source>No goods with this code or name: %1</source>
        <translation>کالایی با این کد یا نام نیست: %1</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::GroupedEdit</name>
    <message>
        <source>In %1. The decimal key writes three zeros.</source>
        <translation>به %1. کلید اعشار سه صفر می‌نویسد.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>به %1.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>بستن راهنما</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>نتیجه‌های جست‌وجو در راهنما</translation>
    </message>
    <message>
        <source>Search all of the help</source>
        <translation>جست‌وجو در همهٔ راهنما</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>article, line</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in the help has these words. Try another word.</source>
        <translation>این واژه‌ها در راهنما نیست. واژهٔ دیگری را امتحان کنید.</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>کلیدهای این صفحه</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>Record a purchase</source>
        <translation>ثبت خرید</translation>
    </message>
    <message>
        <source>Find the member, enter the amount, see the points.</source>
        <translation>عضو را پیدا کنید، مبلغ را بنویسید، امتیاز را ببینید.</translation>
    </message>
    <message>
        <source>See the members</source>
        <translation>دیدن اعضا</translation>
    </message>
    <message>
        <source>Search, register, look at points and visits.</source>
        <translation>جست‌وجو، ثبت عضو، دیدن امتیازها و خریدها.</translation>
    </message>
    <message>
        <source>Write to members</source>
        <translation>پیامک به اعضا</translation>
    </message>
    <message>
        <source>Choose who, write the message, send it.</source>
        <translation>گیرندگان را انتخاب کنید، پیامک را بنویسید و بفرستید.</translation>
    </message>
    <message>
        <source>Understand the members</source>
        <translation>شناختن اعضا</translation>
    </message>
    <message>
        <source>Who is loyal, who is about to leave, and what to do.</source>
        <translation>چه کسی وفادار است، چه کسی دارد می‌رود و چه باید کرد.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>اعضای تازه</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>امتیاز داده‌شده</translation>
    </message>
    <message>
        <source>To get going</source>
        <translation>برای شروع</translation>
    </message>
    <message>
        <source>Register the first member</source>
        <translation>ثبت نخستین عضو</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ثبت عضو</translation>
    </message>
    <message>
        <source>Record the first purchase</source>
        <translation>ثبت نخستین خرید</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>رفتن به پیشخوان</translation>
    </message>
    <message>
        <source>Take the first backup</source>
        <translation>گرفتن نخستین پشتیبان</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>Set up the SMS line</source>
        <translation>تنظیم خط پیامک</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>تنظیم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date</comment>
        <extracomment>weekday and date: Saturday 31 Mordad 1405</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>open</source>
        <translation>انجام نشده</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::HouseholdPanel</name>
    <message>
        <source>Lives with</source>
        <translation>هم‌خانوار با</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>پیوستن</translation>
    </message>
    <message>
        <source>Leave the household</source>
        <translation>جدا شدن از خانوار</translation>
    </message>
    <message>
        <source>Mobile or code</source>
        <translation>موبایل یا کد</translation>
    </message>
    <message>
        <source>Household “%1”: with %2</source>
        <translation>خانوار «%1»: همراه با %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Points together</source>
        <translation>امتیازها با هم</translation>
    </message>
    <message>
        <source>Own points apart</source>
        <translation>امتیاز خودش جدا</translation>
    </message>
    <message>
        <source>Each of them may spend the points of all, those that expire first before the others. Everyone still earns the own points and tier.</source>
        <translation>هر کدام می‌تواند امتیاز همه را خرج کند؛ آنچه زودتر منقضی می‌شود زودتر خرج می‌شود. هر کس همچنان امتیاز و سطح خودش را می‌گیرد.</translation>
    </message>
    <message>
        <source>Nobody else spends this member&apos;s points, and this member spends nobody else&apos;s.</source>
        <translation>کس دیگری امتیاز این عضو را خرج نمی‌کند و این عضو هم امتیاز دیگران را خرج نمی‌کند.</translation>
    </message>
    <message>
        <source>%1 keeps the own points apart.</source>
        <extracomment>%1 name of a member</extracomment>
        <translation>%1 امتیاز خودش را جدا نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Can be spent together: %1</source>
        <translation>با هم قابل استفاده: %1</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ImportCounts</name>
    <message>
        <source>Rows in the file</source>
        <translation>ردیف‌های فایل</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>ردیف‌های کنارگذاشته</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدها</translation>
    </message>
    <message>
        <source>of them without a member</source>
        <translation>از آن‌ها بدون عضو</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>مرجوعی‌ها</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>اعضای تازه</translation>
    </message>
    <message>
        <source>Members known before</source>
        <translation>اعضایی که از پیش هستند</translation>
    </message>
    <message>
        <source>Already in the shop</source>
        <translation>از پیش در فروشگاه</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>برگشتی</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>امتیاز داده‌شده</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایان</translation>
    </message>
    <message>
        <source>of them completed</source>
        <translation>از آن‌ها تکمیل‌شده</translation>
    </message>
    <message>
        <source>Opening points</source>
        <translation>امتیاز آغازین</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>count of rows: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Points taken back</source>
        <translation>امتیاز پس‌گرفته‌شده</translation>
    </message>
    <message>
        <source>Remarks on rows that come in</source>
        <translation>نکته‌های ردیف‌هایی که می‌آیند</translation>
    </message>
    <message>
        <source>New households</source>
        <translation>خانوار تازه</translation>
    </message>
    <message>
        <source>Members with who brought them</source>
        <translation>عضو با معرف</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ImportOptionsForm</name>
    <message>
        <source>Give points for these past purchases</source>
        <translation>به این خریدهای گذشته امتیاز بدهید</translation>
    </message>
    <message>
        <source>Empty: found by itself. Example: dd/MM/yyyy</source>
        <translation>خالی: خودکار پیدا می‌شود. نمونه: dd/MM/yyyy</translation>
    </message>
    <message>
        <source>Amounts in the file are in</source>
        <translation>واحد مبلغ‌های فایل</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>کدگذاری متن</translation>
    </message>
    <message>
        <source>tomans</source>
        <translation>تومان</translation>
    </message>
    <message>
        <source>rials</source>
        <translation>ریال</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Found by itself: %1</source>
        <translation>خودکار: %1</translation>
    </message>
    <message>
        <source>By the programme of that day (before the first one: today&apos;s), dated and expiring from the day of the purchase. Off: history only.</source>
        <translation>با برنامهٔ همان روز (پیش از نخستین برنامه: با برنامهٔ امروز)؛ تاریخ و انقضای امتیاز از روز همان خرید حساب می‌شود. خاموش: فقط سابقه می‌ماند.</translation>
    </message>
    <message>
        <source>Members the shop knows</source>
        <translation>اعضایی که در فروشگاه هستند</translation>
    </message>
    <message>
        <source>Consent and points that stand are never changed.</source>
        <translation>رضایت و امتیازی که ثبت شده است هرگز تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>Opening points valid until</source>
        <translation>اعتبار امتیاز آغازین تا</translation>
    </message>
    <message>
        <source>Empty: they stay. A column of the file may name the day for each member.</source>
        <translation>خالی: همیشه می‌ماند. ستونی از فایل می‌تواند روز هر عضو را بگوید.</translation>
    </message>
    <message>
        <source>fill in what is empty</source>
        <translation>فقط جاهای خالی پر شود</translation>
    </message>
    <message>
        <source>write over with what the file says</source>
        <translation>با آنچه در فایل است جایگزین شود</translation>
    </message>
    <message>
        <source>leave as they are</source>
        <translation>همان‌گونه که هستند بمانند</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (پنهان)</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(انتخاب کنید)</translation>
    </message>
    <message>
        <source>%1 tomans</source>
        <comment>a number in words</comment>
        <translation>%1 تومان</translation>
    </message>
    <message>
        <source>%1 rials</source>
        <comment>a number in words</comment>
        <translation>%1 ریال</translation>
    </message>
    <message>
        <source>%1 would be %2, or in rials %3</source>
        <translation>%1 یعنی %2، یا اگر ریال باشد %3</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>an amount in digits, and in words</extracomment>
        <translation>%1 یعنی %2</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>قالب تاریخ‌ها</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ImportsPage</name>
    <message>
        <source>Import</source>
        <translation>ورود اطلاعات</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>انتخاب فایل برای ورود</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>ذخیرهٔ ردیف‌های کنارگذاشته</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>فایل برای ورود</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>خواندن فایل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>This very file was imported on %1. What is in the shop already is not brought again.</source>
        <translation>همین فایل در %1 وارد شده است. آنچه در فروشگاه هست دوباره آورده نمی‌شود.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>بررسی فایل</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>ورود %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>آنچه فایل می‌آورد</translation>
    </message>
    <message>
        <source>What was brought</source>
        <translation>آنچه آورده شد</translation>
    </message>
    <message>
        <source>Everything in this file is in the shop already.</source>
        <translation>همهٔ محتوای این فایل از پیش در فروشگاه هست.</translation>
    </message>
    <message>
        <source>No row of this file can be used as its columns are matched now.</source>
        <translation>با تطبیق کنونی ستون‌ها، هیچ ردیفی از این فایل به کار نمی‌آید.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>انتخاب فایل…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>ورود فایلی دیگر</translation>
    </message>
    <message>
        <source>Import %1 receipts</source>
        <translation>ورود %1 رسید</translation>
    </message>
    <message>
        <source>Import %1 members</source>
        <translation>ورود %1 عضو</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>بررسی فایل</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>این ورود برگردانده شود؟</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>برگرداندن ورود</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>برگرداندن ورود</translation>
    </message>
    <message>
        <source>The import is taken back: %1 receipts, %2 refunds and %3 members.</source>
        <translation>ورود برگردانده شد: %1 رسید، %2 مرجوعی و %3 عضو.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>انصراف داده شد. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Imported: %1 new members, %2 completed.</source>
        <translation>وارد شد: %1 عضو تازه، %2 عضو تکمیل‌شده.</translation>
    </message>
    <message>
        <source>Imported: %1 receipts, %2 refunds, %3 new members.</source>
        <translation>وارد شد: %1 رسید، %2 مرجوعی، %3 عضو تازه.</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>ورودهای گذشته</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>محتوای فایل</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>فایل دیگر…</translation>
    </message>
    <message>
        <source>What each column holds</source>
        <translation>هر ستون چه دارد</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>ذخیرهٔ ردیف‌های کنارگذاشته…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>پیشرفت ورود</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Purchases or members from a table of another program</source>
        <translation>خریدها یا اعضا از جدول برنامه‌ای دیگر</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln hidden rows are read too</source>
        <translation>
            <numerusform>؛ %Ln ردیف پنهان هم خوانده می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel (XLSX, XLS), OpenDocument (ODS), CSV or an HTML table, whatever the file is called. Nothing is written before you have seen what the file means.</source>
        <translation>اکسل (XLSX و XLS)، اپن‌داکیومنت (ODS)، CSV یا جدول HTML، با هر نامی که فایل داشته باشد. تا نبینید فایل چه معنایی دارد چیزی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.html *.htm)</source>
        <translation>جدول‌ها (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.html *.htm)</translation>
    </message>
    <message>
        <source>Drop a table file here</source>
        <translation>فایل جدول را اینجا رها کنید</translation>
    </message>
    <message>
        <source>Its receipts and refunds are removed, and the members, households and referrals it made that nothing else uses. Points it gave are taken back.</source>
        <translation>رسیدها و مرجوعی‌های آن برداشته می‌شود و نیز اعضا، خانوارها و معرفی‌هایی که ساخته و در جای دیگری به کار نرفته‌اند. امتیازهایی که داده است پس گرفته می‌شود.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::InlineSet</name>
    <message>
        <source>choose…</source>
        <translation>انتخاب کنید…</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::JalaliDateEdit</name>
    <message>
        <source>Choose a day</source>
        <translation>انتخاب روز</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>انتخاب روز (Alt+Down)</translation>
    </message>
    <message>
        <source>A day, as %1. Alt+Down opens the calendar.</source>
        <translation>یک روز، مانند %1. تقویم با Alt+Down باز می‌شود.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::JobLine</name>
    <message>
        <source>Cancel job</source>
        <translation>لغو کار</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>باز کردن فایل</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>در حال انجام…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغو شد</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>کارها</translation>
    </message>
    <message numerus="yes">
        <source>%1 running</source>
        <translation>
            <numerusform>%1 کار در حال انجام</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs in the background</source>
        <translation>کارهای پس‌زمینه</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>پاک کردن کارهای تمام‌شده</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>keyboard shortcuts hotkeys commands</source>
        <translation>کیبورد صفحه‌کلید میان‌بر شورت‌کات فرمان</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>جست‌وجوی فرمان‌ها و کلیدها</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>فرمان‌ها و کلیدهایشان</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>کلید تازه را بزنید</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بدون کلید</translation>
    </message>
    <message>
        <source>Key sheet to print…</source>
        <translation>برگهٔ کلیدها برای چاپ…</translation>
    </message>
    <message>
        <source>Press the new key of “%1” in the field above.</source>
        <translation>کلید تازهٔ «%1» را در کادر بالا بزنید.</translation>
    </message>
    <message>
        <source>Choose a command.</source>
        <translation>فرمانی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that command another key first.</source>
        <translation>%1 کلید «%2» است. اول به آن فرمان کلید دیگری بدهید.</translation>
    </message>
    <message>
        <source>Another command, which is not on screen now, has this key.</source>
        <translation>فرمان دیگری که اکنون دیده نمی‌شود این کلید را دارد.</translation>
    </message>
    <message>
        <source>Changed; it works from now on.</source>
        <translation>تغییر کرد و از همین حالا کار می‌کند.</translation>
    </message>
    <message>
        <source>The command has no key now; the palette and the menus still have it.</source>
        <translation>این فرمان دیگر کلید ندارد؛ در جعبهٔ فرمان و منوها هست.</translation>
    </message>
    <message>
        <source>Another command has that key now. Give it another one first.</source>
        <translation>اکنون فرمان دیگری آن کلید را دارد. اول به آن کلید دیگری بدهید.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Keys of Bashgah</source>
        <comment>file name</comment>
        <translation>کلیدهای باشگاه</translation>
    </message>
    <message>
        <source>Save the key sheet</source>
        <translation>ذخیرهٔ برگهٔ کلیدها</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The key sheet was saved.</source>
        <translation>برگهٔ کلیدها ذخیره شد.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>برگشت به کلید اصلی</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>برگشت همهٔ کلیدها به آغاز</translation>
    </message>
    <message>
        <source>The key is reset.</source>
        <translation>کلید به حالت اصلی برگشت.</translation>
    </message>
    <message>
        <source>All keys are reset.</source>
        <translation>همهٔ کلیدها به حالت اصلی برگشت.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::LockScreen</name>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز کوتاه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>چه کسی پشت صندوق است؟</translation>
    </message>
    <message>
        <source>Who works at this computer?</source>
        <translation>چه کسی با این رایانه کار می‌کند؟</translation>
    </message>
    <message>
        <source>A second person confirms</source>
        <translation>نفر دوم تأیید می‌کند</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تحویل گرفتن</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>No staff yet. Names are added in Settings under Staff.</source>
        <translation>هنوز کارمندی ثبت نشده است. نام‌ها در تنظیمات، بخش کارکنان، افزوده می‌شود.</translation>
    </message>
    <message>
        <source>Nobody else has a PIN.</source>
        <translation>کس دیگری رمز ندارد.</translation>
    </message>
    <message>
        <source>%1 works here now.</source>
        <translation>اکنون %1 اینجا کار می‌کند.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>زبان و ظاهر</translation>
    </message>
    <message>
        <source>Persian English digits theme dark light system font size letters zoom</source>
        <translation>فارسی انگلیسی رقم پوسته تیره روشن سیستم قلم اندازه حروف بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>رقم‌ها</translation>
    </message>
    <message>
        <source>What you type may have any digits.</source>
        <translation>هنگام نوشتن، هر نوع رقمی پذیرفته است.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>اندازهٔ حروف</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MainWindow</name>
    <message>
        <source>%1 – Bashgah</source>
        <translation>%1 – باشگاه</translation>
    </message>
    <message>
        <source>Find member</source>
        <translation>یافتن عضو</translation>
    </message>
    <message>
        <source>Register new member</source>
        <translation>ثبت عضو تازه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>باز کردن فروشگاه دیگر…</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>فروشگاه تازه…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo my last action</source>
        <translation>برگرداندن آخرین کار من</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>جست‌وجو در این صفحه</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>خروجی گرفتن از فهرست</translation>
    </message>
    <message>
        <source>Go to the amount</source>
        <translation>رفتن به مبلغ</translation>
    </message>
    <message>
        <source>Redeem points</source>
        <translation>خرج کردن امتیاز</translation>
    </message>
    <message>
        <source>Enter a code</source>
        <translation>وارد کردن کد</translation>
    </message>
    <message>
        <source>Park purchase</source>
        <translation>کنار گذاشتن خرید</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>ثبت خرید</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>جعبهٔ فرمان</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>تمام‌صفحه</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>بستن پنل</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>راهنمای این صفحه</translation>
    </message>
    <message>
        <source>Work is still going on</source>
        <translation>هنوز کاری در حال انجام است</translation>
    </message>
    <message>
        <source>If the program ends now, the work is stopped and leaves nothing half-done.</source>
        <translation>اگر برنامه اکنون بسته شود، کار متوقف می‌شود و چیزی نیمه‌کاره نمی‌ماند.</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>توقف کار و خروج</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>بگذار تمام شود</translation>
    </message>
    <message>
        <source>Make the demo shop anew…</source>
        <translation>ساختن دوبارهٔ فروشگاه نمونه…</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>باز کردن فروشگاه نمونه</translation>
    </message>
    <message>
        <source>Make the demo shop anew?</source>
        <translation>فروشگاه نمونه از نو ساخته شود؟</translation>
    </message>
    <message>
        <source>What was tried out in it goes away. Your own shops are not touched.</source>
        <translation>آنچه در آن آزموده‌اید پاک می‌شود. به فروشگاه‌های خودتان دست نمی‌خورد.</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>از نو بساز</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>تازه‌ها</translation>
    </message>
    <message>
        <source>About Bashgah</source>
        <translation>دربارهٔ باشگاه</translation>
    </message>
    <message>
        <source>Build %1 of %2</source>
        <translation>ساخت %1 در %2</translation>
    </message>
    <message>
        <source>More</source>
        <comment>pages</comment>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Lock or switch staff</source>
        <translation>قفل یا ورود کارمند دیگر</translation>
    </message>
    <message>
        <source>Shifts, and who did what</source>
        <translation>شیفت‌ها و سابقهٔ تغییرات</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>راهنما: %1</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>تغییر رمز من</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a page and a part of it: &quot;Settings: Backup&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to the goods</source>
        <translation>رفتن به کالاها</translation>
    </message>
    <message>
        <source>Discount, invoice number, payment, note</source>
        <translation>تخفیف، شمارهٔ فاکتور، پرداخت، یادداشت</translation>
    </message>
    <message>
        <source>Open the member&apos;s profile</source>
        <translation>باز کردن پروندهٔ عضو</translation>
    </message>
    <message>
        <source>Sell or renew a paid membership</source>
        <translation>فروش یا تمدید عضویت ویژه</translation>
    </message>
    <message>
        <source>Confirm an activity…</source>
        <translation>تأیید فعالیت…</translation>
    </message>
    <message>
        <source>Purchases of today</source>
        <translation>خریدهای امروز</translation>
    </message>
    <message>
        <source>All purchases of today, or the last ten</source>
        <translation>همهٔ خریدهای امروز، یا ده خرید آخر</translation>
    </message>
    <message>
        <source>Show the last receipt before printing</source>
        <translation>دیدن آخرین رسید پیش از چاپ</translation>
    </message>
    <message>
        <source>Give points to a good cause</source>
        <translation>دادن امتیاز به کار خیر</translation>
    </message>
    <message>
        <source>Main action of the page</source>
        <translation>کار اصلی صفحه</translation>
    </message>
    <message>
        <source>Last things done here, to take back</source>
        <translation>آخرین کارهای پیشخوان، برای برگرداندن</translation>
    </message>
    <message>
        <source>Labels beside the icons</source>
        <translation>نام کنار نشان‌ها</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MarginNote</name>
    <message>
        <source>Reason to sell below the minimum margin</source>
        <translation>دلیل فروش با سود کمتر از حداقل</translation>
    </message>
    <message>
        <source>Reason, to record it all the same</source>
        <translation>دلیل، برای ثبت با همین سود</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MarginSection</name>
    <message>
        <source>Margin guard</source>
        <translation>نگهبان سود</translation>
    </message>
    <message>
        <source>cost of goods profit minimum margin discount points warn refuse reason</source>
        <translation>قیمت تمام‌شده کالا هزینه سود حداقل حاشیهٔ سود نگهبان تخفیف امتیاز هشدار رد دلیل</translation>
    </message>
    <message>
        <source>When too little would be left of a sale</source>
        <translation>وقتی از فروشی سود کمی می‌ماند</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Discounts, points spent and points given count; goods that are cheap by their price alone do not.</source>
        <translation>تخفیف، امتیاز خرج‌شده و امتیازی که داده می‌شود به حساب می‌آید؛ کالایی که فقط قیمتش کم‌سود است نه.</translation>
    </message>
    <message>
        <source>Minimum margin</source>
        <translation>حداقل حاشیهٔ سود</translation>
    </message>
    <message>
        <source>Of what is paid for the goods.</source>
        <translation>از آنچه برای کالا پرداخت می‌شود.</translation>
    </message>
    <message>
        <source>Staff may let a sale pass with a reason</source>
        <translation>کارکنان با نوشتن دلیل می‌توانند ثبت کنند</translation>
    </message>
    <message>
        <source>Who, when and why is kept in the audit trail.</source>
        <translation>چه کسی، کی و چرا در سابقهٔ تغییرات می‌ماند.</translation>
    </message>
    <message>
        <source>Goods cost, in percent of their price</source>
        <translation>قیمت تمام‌شدهٔ کالا، درصدی از قیمت فروش</translation>
    </message>
    <message>
        <source>Where neither the product nor its group says it. Empty: such goods are not watched.</source>
        <translation>برای کالایی که نه برای خودش و نه برای گروهش ثبت شده است. خالی: نگهبان سود به چنین کالایی کاری ندارد.</translation>
    </message>
    <message>
        <source>Product groups with a cost of their own</source>
        <translation>گروه‌های کالا با قیمت تمام‌شدهٔ جداگانه</translation>
    </message>
    <message>
        <source>Name of a product group</source>
        <translation>نام گروه کالا</translation>
    </message>
    <message>
        <source>Cost of the product group in percent of its prices</source>
        <translation>قیمت تمام‌شدهٔ گروه کالا به درصد قیمت‌هایش</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Cost of “%1” in percent of its prices</source>
        <translation>قیمت تمام‌شدهٔ «%1» به درصد قیمت‌هایش</translation>
    </message>
    <message>
        <source>Remove the cost of “%1”</source>
        <translation>برداشتن قیمت تمام‌شدهٔ «%1»</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MemberCard</name>
    <message>
        <source>Profile</source>
        <translation>پروندهٔ عضو</translation>
    </message>
    <message>
        <source>Open the member&apos;s profile</source>
        <translation>باز کردن پروندهٔ عضو</translation>
    </message>
    <message>
        <source>Register a member</source>
        <translation>ثبت عضو</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر خریدار</translation>
    </message>
    <message>
        <source>Choose someone else</source>
        <translation>انتخاب کس دیگر</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>کد %1</translation>
    </message>
    <message>
        <source>Without a member</source>
        <translation>بدون عضو</translation>
    </message>
    <message>
        <source>Counts in the shop&apos;s figures, earns no points.</source>
        <translation>در آمار فروشگاه می‌آید، امتیازی نمی‌گیرد.</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>به ارزش %1</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 در انتظار</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <translation>%1 بدهکار</translation>
    </message>
    <message>
        <source>%1 valid until %2</source>
        <translation>%1 تا %2 اعتبار دارد</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>امروز تولدش است</translation>
    </message>
    <message>
        <source>Birthday on %1</source>
        <translation>تولد: %1</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>نخستین خرید</translation>
    </message>
    <message>
        <source>%1 visits, last %2</source>
        <translation>%1 خرید، آخرین: %2</translation>
    </message>
    <message>
        <source>Tier set by hand until %1</source>
        <translation>سطح تا %1 دستی تعیین شده است</translation>
    </message>
    <message>
        <source>Tier kept until %1 only</source>
        <translation>سطح فقط تا %1 می‌ماند</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>عضویت ویژه</translation>
    </message>
    <message>
        <source>Sell or renew a paid membership</source>
        <translation>فروش یا تمدید عضویت ویژه</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 name of a paid membership, %2 day</extracomment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>Photo of the member</source>
        <translation>عکس عضو</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>a note about the member that staff wrote for the counter</extracomment>
        <translation>یادداشت: %1</translation>
    </message>
    <message>
        <source>%1 with the household</source>
        <extracomment>%1 points</extracomment>
        <translation>همراه خانوار: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and amount</comment>
        <extracomment>%1 a day, %2 an amount</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MemberCount</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Count members</source>
        <translation>شمردن اعضا</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MemberExports</name>
    <message>
        <source>Save as table…</source>
        <translation>ذخیره به‌صورت جدول…</translation>
    </message>
    <message>
        <source>The members that the list shows, for Excel or for another shop: an import reads the file again</source>
        <translation>اعضایی که فهرست نشان می‌دهد، برای اکسل یا فروشگاهی دیگر؛ این فایل را می‌توان دوباره وارد کرد</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>file name</comment>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Save the members as a table</source>
        <translation>ذخیرهٔ اعضا به‌صورت جدول</translation>
    </message>
    <message>
        <source>Saving the members</source>
        <translation>ذخیرهٔ اعضا</translation>
    </message>
    <message>
        <source>Saved %1 members in %2</source>
        <translation>%1 عضو در %2 ذخیره شد</translation>
    </message>
    <message>
        <source>Purchases as table…</source>
        <translation>خریدها به‌صورت جدول…</translation>
    </message>
    <message>
        <source>The purchases of the members that the list shows, good by good with what the counter asked, for Excel or for another shop: an import reads the file again</source>
        <translation>خریدهای اعضایی که فهرست نشان می‌دهد، کالا به کالا با آنچه پیشخوان پرسیده است، برای اکسل یا فروشگاهی دیگر: ورود اطلاعات این فایل را دوباره می‌خواند</translation>
    </message>
    <message>
        <source>Purchases</source>
        <comment>file name</comment>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Save the purchases as a table</source>
        <translation>ذخیرهٔ خریدها به‌صورت جدول</translation>
    </message>
    <message>
        <source>Saving the purchases</source>
        <translation>ذخیرهٔ خریدها</translation>
    </message>
    <message>
        <source>Saved %1 rows of purchases in %2</source>
        <translation>%1 سطر خرید در %2 ذخیره شد</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MemberFilters</name>
    <message>
        <source>Name, mobile, last digits, code or tag</source>
        <translation>نام، موبایل، رقم‌های آخر، کد یا برچسب</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>RFM segment</source>
        <translation>گروه RFM</translation>
    </message>
    <message>
        <source>Every segment</source>
        <translation>همهٔ گروه‌ها</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>به ترتیب نام</translation>
    </message>
    <message>
        <source>Last visitors first</source>
        <translation>آخرین خریداران در آغاز</translation>
    </message>
    <message>
        <source>Every tier</source>
        <translation>همهٔ سطح‌ها</translation>
    </message>
    <message>
        <source>Without tier</source>
        <translation>بدون سطح</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MemberFinder</name>
    <message>
        <source>Last digits, mobile, code or name</source>
        <translation>رقم‌های آخر، موبایل، کد یا نام</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>اعضای یافت‌شده</translation>
    </message>
    <message>
        <source>Enter in the empty field records a purchase without a member.</source>
        <translation>در کادر خالی، کلید Enter خرید بدون عضو را ثبت می‌کند.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>کسی پیدا نشد.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MemberHits</name>
    <message>
        <source>Nobody found. Enter registers a new member.</source>
        <translation>کسی پیدا نشد. Enter عضو تازه ثبت می‌کند.</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>ثبت %1</translation>
    </message>
    <message>
        <source>Register “%1”</source>
        <translation>ثبت «%1»</translation>
    </message>
    <message>
        <source>Register a new member</source>
        <translation>ثبت عضو تازه</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>هنوز خریدی نکرده</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MemberPreview</name>
    <message>
        <source>Open profile</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Record a purchase</source>
        <translation>ثبت خرید</translation>
    </message>
    <message>
        <source>No one chosen</source>
        <translation>کسی انتخاب نشده</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens the profile.</source>
        <translation>با کلیدهای جهت انتخاب کنید، Enter پرونده را باز می‌کند.</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>سطح: %1</translation>
    </message>
    <message>
        <source>Mobile: %1</source>
        <translation>موبایل: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>کد: %1</translation>
    </message>
    <message>
        <source>Last visit: %1</source>
        <translation>آخرین خرید: %1</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>هنوز خریدی نکرده است</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>عضو از %1</translation>
    </message>
    <message>
        <source>Agrees to messages</source>
        <translation>به پیامک رضایت دارد</translation>
    </message>
    <message>
        <source>Opted out of messages</source>
        <translation>پیامک نمی‌خواهد</translation>
    </message>
    <message>
        <source>Not asked about messages</source>
        <translation>دربارهٔ پیامک پرسیده نشده</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MemberProfilePage</name>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>No member chosen</source>
        <translation>عضوی انتخاب نشده</translation>
    </message>
    <message>
        <source>Choose one from the list of members.</source>
        <translation>یکی را از فهرست اعضا انتخاب کنید.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Record a purchase</source>
        <translation>ثبت خرید</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>موجودی امتیاز</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>جمع خرید</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>دفعات خرید</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>آخرین خرید</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>کد %1</translation>
    </message>
    <message>
        <source>member since %1</source>
        <translation>عضو از %1</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>بدون سطح</translation>
    </message>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>The details have changes that are not saved.</source>
        <translation>تغییرهای مشخصات هنوز ذخیره نشده است.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور ریختن</translation>
    </message>
    <message>
        <source>Giving</source>
        <translation>کمک‌ها</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>بازی و قرعه</translation>
    </message>
    <message>
        <source>Print card or receipt</source>
        <translation>چاپ کارت یا رسید</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>پیگیری‌ها</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MemberRegister</name>
    <message>
        <source>Mobile</source>
        <translation>موبایل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Birthday (optional)</source>
        <translation>تاریخ تولد (اختیاری)</translation>
    </message>
    <message>
        <source>Ask first; Space ticks it.</source>
        <translation>اول بپرسید؛ کلید فاصله آن را می‌زند.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ثبت عضو</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>انتخاب %1</translation>
    </message>
    <message>
        <source>Mobile or code</source>
        <translation>موبایل یا کد</translation>
    </message>
    <message>
        <source>Brought by (optional)</source>
        <translation>معرف (اختیاری)</translation>
    </message>
    <message>
        <source>Agrees to messages</source>
        <translation>به پیامک رضایت دارد</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>شمارهٔ کارت</translation>
    </message>
    <message>
        <source>Print notice</source>
        <translation>چاپ اطلاعیه</translation>
    </message>
    <message>
        <source>What members are told about their data, on paper</source>
        <translation>آنچه اعضا دربارهٔ اطلاعات خود می‌خوانند، روی کاغذ</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Register a member</source>
        <translation>ثبت عضو</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>عضو تازه</translation>
    </message>
    <message>
        <source>Members of a segment</source>
        <translation>اعضای یک گروه</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>هنوز عضوی نیست</translation>
    </message>
    <message>
        <source>Register the first one here or at the counter, or import a list.</source>
        <translation>نخستین عضو را همین‌جا یا در پیشخوان ثبت کنید، یا فهرستی وارد کنید.</translation>
    </message>
    <message>
        <source>Type less, or show every tier and segment.</source>
        <translation>کمتر بنویسید، یا همهٔ سطح‌ها و گروه‌ها را نشان دهید.</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>نمایش همهٔ اعضا</translation>
    </message>
    <message>
        <source>Write to these</source>
        <translation>پیامک به این‌ها</translation>
    </message>
    <message>
        <source>Begin a campaign to the members that the list shows</source>
        <translation>کمپینی برای اعضای همین فهرست آغاز کنید</translation>
    </message>
    <message>
        <source>Save the members as a table</source>
        <translation>ذخیرهٔ اعضا به‌صورت جدول</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>اعضای تکراری</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>پیگیری‌ها</translation>
    </message>
    <message>
        <source>For all of these</source>
        <translation>برای همهٔ این‌ها</translation>
    </message>
    <message>
        <source>For all of these…</source>
        <translation>برای همهٔ این‌ها…</translation>
    </message>
    <message>
        <source>Tag the members that the list shows or that are chosen in it, or adjust their points</source>
        <translation>به همهٔ اعضای فهرست، یا آن‌هایی که در آن انتخاب کرده‌اید، برچسب بزنید یا امتیازشان را اصلاح کنید</translation>
    </message>
    <message>
        <source>Members of a filter</source>
        <translation>اعضای فیلتر</translation>
    </message>
    <message>
        <source>Compare the two chosen members and keep the best of both</source>
        <translation>دو عضو انتخاب‌شده را کنار هم ببینید و بهترین اطلاعات هر دو را نگه دارید</translation>
    </message>
    <message>
        <source>Members of the list</source>
        <translation>اعضای فهرست</translation>
    </message>
    <message>
        <source>No member matches</source>
        <translation>عضوی با این شرط‌ها نیست</translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation>یکی کردن این دو…</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MergePanel</name>
    <message>
        <source>Purchases, points, codes, messages and consents of both go on together; of two consents the stricter one counts. It can be taken back.</source>
        <translation>خریدها، امتیازها، کدها، پیامک‌ها و رضایت‌های هر دو با هم ادامه می‌یابند؛ از دو رضایت، سخت‌گیرانه‌تر ملاک است. این کار برگشت‌پذیر است.</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>آن یکی بماند</translation>
    </message>
    <message>
        <source>Which of the two goes on with its number in the list; what was chosen begins anew</source>
        <translation>کدام‌یک از این دو در فهرست می‌ماند؛ انتخاب‌ها از نو آغاز می‌شود</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>یک نفر نیستند</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>موبایل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>روز ازدواج</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>عضو از</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>زن</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>%1 (not shown at the counter)</source>
        <translation>%1 (در پیشخوان نشان داده نمی‌شود)</translation>
    </message>
    <message>
        <source>%1 goes on; %2 becomes part of it.</source>
        <translation>%1 می‌ماند و %2 بخشی از آن می‌شود.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>یکی کردن این دو</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MessageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>کپی جزئیات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>برای ادامه %1 را بنویسید:</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MessageEditor</name>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>متن پیامک</translation>
    </message>
    <message>
        <source>Put this member&apos;s own value into the text</source>
        <translation>مقدار خود عضو را در متن بگذارید</translation>
    </message>
    <message>
        <source>As members will read it</source>
        <translation>آن‌طور که عضو می‌خواند</translation>
    </message>
    <message>
        <source>Previous member</source>
        <translation>عضو قبلی</translation>
    </message>
    <message>
        <source>Next member</source>
        <translation>عضو بعدی</translation>
    </message>
    <message>
        <source>Persian (UCS-2)</source>
        <translation>فارسی (UCS-2)</translation>
    </message>
    <message>
        <source>Latin (GSM)</source>
        <translation>لاتین (GSM)</translation>
    </message>
    <message>
        <source>%1: parts %2, letters %3, room left in the last part %4</source>
        <extracomment>encoding of the message, parts, letters used, letters left</extracomment>
        <translation>%1: %2 بخش، %3 حرف، جای خالی بخش آخر %4 حرف</translation>
    </message>
    <message>
        <source>The message of a real member appears here once somebody is chosen.</source>
        <translation>با انتخاب گیرندگان، پیامک یک عضو واقعی اینجا دیده می‌شود.</translation>
    </message>
    <message>
        <source>Add «لغو۱۱»</source>
        <translation>افزودن «لغو۱۱»</translation>
    </message>
    <message>
        <source>So that members can stop messages</source>
        <translation>تا اعضا بتوانند پیامک نگیرند</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MobileEdit</name>
    <message>
        <source>A mobile number, as %1.</source>
        <translation>شمارهٔ موبایل، مانند %1.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::MoneyEdit</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>an amount in words, then the same in the other unit</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::NextVisitSection</name>
    <message>
        <source>A code for the next visit</source>
        <translation>کد خرید بعدی</translation>
    </message>
    <message>
        <source>Add a code for the next visit</source>
        <translation>افزودن کد خرید بعدی</translation>
    </message>
    <message>
        <source>this share of this purchase:</source>
        <translation>این سهم از همین خرید:</translation>
    </message>
    <message>
        <source>this amount:</source>
        <translation>این مبلغ:</translation>
    </message>
    <message>
        <source>this share of the next purchase:</source>
        <translation>این سهم از خرید بعدی:</translation>
    </message>
    <message>
        <source>%1 Who buys for at least %2 and at least %3 pieces gets a code worth %4 %5 %6</source>
        <extracomment>%1 switches the rule on, %2 amount, %3 number of pieces, %4 what it is worth, %5 and %6 a share or an amount (one of them is hidden)</extracomment>
        <translation>%1 هر کس دست‌کم %2 و دست‌کم %3 عدد بخرد کدی می‌گیرد به ارزش %4 %5 %6</translation>
    </message>
    <message>
        <source>On</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Least purchase</source>
        <translation>کمترین خرید</translation>
    </message>
    <message>
        <source>Least pieces</source>
        <translation>کمترین تعداد</translation>
    </message>
    <message>
        <source>What the code is worth</source>
        <translation>ارزش کد</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>حذف این قاعده</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>called %1, for a bill of at least %2, usable %3 later and for %4; a share of this purchase is rounded to %5 (0: not)</source>
        <extracomment>%1 name, %2 amount, %3 days, %4 days, %5 amount</extracomment>
        <translation>به نام %1، برای فاکتور دست‌کم %2، از %3 بعد و تا %4؛ سهم این خرید به %5 گرد می‌شود (۰: نمی‌شود)</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>نام کد</translation>
    </message>
    <message>
        <source>Least next purchase</source>
        <translation>کمترین خرید بعدی</translation>
    </message>
    <message>
        <source>Days until it can be used</source>
        <translation>روزهای مانده تا قابل استفاده شدن</translation>
    </message>
    <message>
        <source>Days it is valid</source>
        <translation>روزهای اعتبار</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>گرد به</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>خرید بعدی</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>از %1 تا %2</translation>
    </message>
    <message>
        <source>A share above 0 and up to 100 percent</source>
        <translation>سهمی بیش از ۰ و تا ۱۰۰ درصد</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>نامی برایش بنویسید.</translation>
    </message>
    <message>
        <source>%1 gives: %2</source>
        <translation>%1 می‌دهد: %2</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::NoticeDesk</name>
    <message>
        <source>The privacy notice is printed.</source>
        <translation>اطلاعیهٔ حریم خصوصی چاپ شد.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>ذخیره به‌صورت PDF…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>چاپ دوباره</translation>
    </message>
    <message>
        <source>Save the privacy notice as PDF</source>
        <translation>ذخیرهٔ اطلاعیهٔ حریم خصوصی به‌صورت PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The privacy notice is saved.</source>
        <translation>اطلاعیهٔ حریم خصوصی ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::OccasionSection</name>
    <message>
        <source>Points without a purchase</source>
        <translation>امتیاز بدون خرید</translation>
    </message>
    <message>
        <source>On</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Bringing counts when the new member first buys for at least %1, %2 later; at most %3 a month for one member (0: any number)</source>
        <extracomment>of a referral. %1 amount, %2 days, %3 number (0: any)</extracomment>
        <translation>معرفی وقتی حساب می‌شود که عضو تازه نخستین بار دست‌کم %1 خرید کند، %2 پس از آن؛ برای هر عضو حداکثر %3 نفر در ماه (۰: بی‌محدودیت)</translation>
    </message>
    <message>
        <source>Least purchase</source>
        <translation>کمترین خرید</translation>
    </message>
    <message>
        <source>Days to wait</source>
        <translation>روزهای انتظار</translation>
    </message>
    <message>
        <source>Most in a month</source>
        <translation>بیشترین تعداد در ماه</translation>
    </message>
    <message>
        <source>From 0 to %1</source>
        <translation>از ۰ تا %1</translation>
    </message>
    <message>
        <source>%1 From new member number %2 on: %3 for bringing one</source>
        <extracomment>of a referrer. %1 switches the step on, %2 number of the new member, %3 points</extracomment>
        <translation>%1 از عضو تازهٔ شمارهٔ %2 به بعد: %3 برای هر معرفی</translation>
    </message>
    <message>
        <source>Number of the new member</source>
        <translation>شمارهٔ عضو تازه</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>دست‌کم %1</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>به تفکیک سطح</translation>
    </message>
    <message>
        <source>Other points for members of some tiers</source>
        <translation>امتیاز دیگری برای اعضای بعضی سطح‌ها</translation>
    </message>
    <message>
        <source>and as a gift: %1 to be fetched within %2 (0: no end)</source>
        <extracomment>of an occasion, below its points. %1 a reward of the catalogue or &quot;no reward&quot;, %2 days</extracomment>
        <translation>و به‌عنوان هدیه: %1 با مهلت گرفتن %2 (۰: بی‌مهلت)</translation>
    </message>
    <message>
        <source>%1 %2 for joining; valid for %3 (0: as all points)</source>
        <extracomment>%1 switches the rule on, %2 points, %3 days</extracomment>
        <translation>%1 %2 برای عضو شدن؛ اعتبار %3 (۰: مانند همهٔ امتیازها)</translation>
    </message>
    <message>
        <source>%1 %2 once name, mobile, birthday and gender are known; valid for %3 (0: as all points)</source>
        <extracomment>%1 switches the rule on, %2 points, %3 days</extracomment>
        <translation>%1 %2 وقتی نام، موبایل، تاریخ تولد و جنسیت معلوم شد؛ اعتبار %3 (۰: مانند همهٔ امتیازها)</translation>
    </message>
    <message>
        <source>%1 %2 on each birthday; valid for %3 (0: as all points)</source>
        <extracomment>%1 switches the rule on, %2 points, %3 days</extracomment>
        <translation>%1 %2 هر سال در روز تولد؛ اعتبار %3 (۰: مانند همهٔ امتیازها)</translation>
    </message>
    <message>
        <source>%1 %2 each year on the day of joining; valid for %3 (0: as all points)</source>
        <extracomment>%1 switches the rule on, %2 points, %3 days</extracomment>
        <translation>%1 %2 هر سال در سالروز عضویت؛ اعتبار %3 (۰: مانند همهٔ امتیازها)</translation>
    </message>
    <message>
        <source>%1 %2 on each wedding anniversary; valid for %3 (0: as all points)</source>
        <extracomment>%1 switches the rule on, %2 points, %3 days</extracomment>
        <translation>%1 %2 در هر سالگرد ازدواج؛ اعتبار %3 (۰: مانند همهٔ امتیازها)</translation>
    </message>
    <message>
        <source>%1 %2 for bringing a new member; valid for %3 (0: as all points)</source>
        <extracomment>%1 switches the rule on, %2 points, %3 days</extracomment>
        <translation>%1 %2 برای معرفی عضو تازه؛ اعتبار %3 (۰: مانند همهٔ امتیازها)</translation>
    </message>
    <message>
        <source>%1 %2 for the new member who was brought; valid for %3 (0: as all points)</source>
        <extracomment>%1 switches the rule on, %2 points, %3 days</extracomment>
        <translation>%1 %2 برای عضو تازه‌ای که معرفی شده است؛ اعتبار %3 (۰: مانند همهٔ امتیازها)</translation>
    </message>
    <message>
        <source>and who brought them gets %1 of the points that their purchases of %2 give (0: nothing), when these days are over</source>
        <extracomment>of a referral. %1 a share (0: nothing), %2 days</extracomment>
        <translation>و معرف پس از پایان این روزها %1 امتیاز خریدهای %2 نخست آن‌ها را هم می‌گیرد (۰: هیچ)</translation>
    </message>
    <message>
        <source>Share of the points</source>
        <translation>سهم از امتیاز</translation>
    </message>
    <message>
        <source>Days of sharing</source>
        <translation>روزهای سهم‌بردن</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>از %1 تا %2</translation>
    </message>
    <message>
        <source>Days the points are valid</source>
        <translation>روزهای اعتبار امتیاز</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::OccasionTiers</name>
    <message>
        <source>%1 Members of the tier %2 get %3 instead</source>
        <extracomment>%1 switches it on, %2 name of a tier, %3 points</extracomment>
        <translation>%1 اعضای سطح %2 به جای آن %3 می‌گیرند</translation>
    </message>
    <message>
        <source>On for %1</source>
        <translation>روشن برای %1</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <translation>امتیاز برای %1</translation>
    </message>
    <message>
        <source>Enter a number above zero.</source>
        <translation>عددی بزرگ‌تر از صفر بنویسید.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::OpenErrorPage</name>
    <message>
        <source>Restore the last backup</source>
        <translation>بازیابی آخرین پشتیبان</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>باز کردن فروشگاه دیگر…</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>ساختن فروشگاه تازه</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::OverviewView</name>
    <message>
        <source>Kinds of programme</source>
        <translation>نوع‌های برنامه</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>سطح‌ها</translation>
    </message>
    <message>
        <source>Paid membership</source>
        <translation>عضویت ویژه</translation>
    </message>
    <message>
        <source>Credit for spending</source>
        <translation>اعتبار خرید</translation>
    </message>
    <message>
        <source>Good causes</source>
        <translation>کارهای خیر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tiers</source>
        <translation>
            <numerusform>%Ln سطح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plans on sale</source>
        <translation>
            <numerusform>%Ln طرح در حال فروش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partners</source>
        <translation>
            <numerusform>%Ln همکار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good causes</source>
        <translation>
            <numerusform>%Ln کار خیر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln قاعده</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation>برقرار</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>استفاده نمی‌شود</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>Members this month</source>
        <translation>اعضا در این ماه</translation>
    </message>
    <message>
        <source>Cost this month</source>
        <translation>هزینهٔ این ماه</translation>
    </message>
    <message>
        <source>The month is counted from %1 to today.</source>
        <translation>این ماه از %1 تا امروز حساب شده است.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>همکاران</translation>
    </message>
    <message>
        <source>No kind is in force.</source>
        <translation>هیچ نوعی برقرار نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds are in force.</source>
        <translation>
            <numerusform>%Ln نوع برقرار است.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::OwnCodes</name>
    <message>
        <source>Codes of the member</source>
        <translation>کدهای این عضو</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و %1 کد دیگر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what a code is for, %2 its digits</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Put it on the bill; valid until %1</source>
        <translation>روی این خرید بگذارید؛ تا %1 اعتبار دارد</translation>
    </message>
    <message>
        <source>Put it on the bill</source>
        <translation>روی این خرید بگذارید</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::OwnFields</name>
    <message>
        <source>not said</source>
        <translation>گفته نشده</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::OwnPinView</name>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation>رمز تازه، ۴ تا ۱۲ رقم</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>تکرار رمز تازه</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>تغییر رمز من</translation>
    </message>
    <message>
        <source>The PIN of %1</source>
        <translation>رمز %1</translation>
    </message>
    <message>
        <source>The two new PINs are not the same.</source>
        <translation>دو رمز تازه یکسان نیستند.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>رمز شما عوض شد.</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>رمز فعلی</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PageAccess</name>
    <message>
        <source>“%1” is not for your role. An owner decides this in Settings under PINs and permissions.</source>
        <extracomment>a page: &quot;Reports&quot;</extracomment>
        <translation>«%1» برای نقش شما باز نیست. مالک این را در تنظیمات، بخش «رمز کوتاه و اجازه‌ها»، تعیین می‌کند.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ParkedPanel</name>
    <message>
        <source>Parked purchases of today</source>
        <translation>خریدهای کنارگذاشتهٔ امروز</translation>
    </message>
    <message>
        <source>Nothing is parked</source>
        <translation>خریدی کنار گذاشته نشده است</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>صرف‌نظر از آن</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>without member</source>
        <translation>بدون عضو</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>%1 sets the purchase on the screen aside; %1 on the empty counter comes back here.</source>
        <extracomment>%1 a key such as F8</extracomment>
        <translation>%1 خرید روی صفحه را کنار می‌گذارد؛ %1 در پیشخوان خالی به اینجا بازمی‌گردد.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a member, an amount, a time</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ParkingDesk</name>
    <message>
        <source>Parked purchases</source>
        <translation>خریدهای کنارگذاشته</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>کنارگذاشته: %1</translation>
    </message>
    <message>
        <source>The parked purchase was given up.</source>
        <translation>از خرید کنارگذاشته صرف‌نظر شد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Parked. %1 on the empty counter takes it back.</source>
        <extracomment>%1 a key such as F8</extracomment>
        <translation>کنار گذاشته شد. %1 در پیشخوان خالی آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PartnerForm</name>
    <message>
        <source>Monthly, up to a limit</source>
        <translation>ماهانه، تا یک سقف</translation>
    </message>
    <message>
        <source>Blocks paid before</source>
        <translation>بسته‌های پیش‌خرید</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Their public key</source>
        <translation>کلید عمومی آن‌ها</translation>
    </message>
    <message>
        <source>Paste what the partner copied on this page.</source>
        <translation>آنچه را همکار در همین صفحهٔ خود کپی کرده اینجا بچسبانید.</translation>
    </message>
    <message>
        <source>They pay us for each point that comes here</source>
        <translation>برای هر امتیازی که به اینجا بیاید به ما می‌پردازند</translation>
    </message>
    <message>
        <source>We pay them for each point that goes there</source>
        <translation>برای هر امتیازی که به آنجا برود به آن‌ها می‌پردازیم</translation>
    </message>
    <message>
        <source>How points are paid</source>
        <translation>شیوهٔ پرداخت امتیازها</translation>
    </message>
    <message>
        <source>The most we owe at a time</source>
        <translation>بیشترین بدهی ما در هر زمان</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>خالی: بدون سقف.</translation>
    </message>
    <message>
        <source>Reserve when the block is empty</source>
        <translation>ذخیره هنگام خالی شدن بسته</translation>
    </message>
    <message>
        <source>Points of a month; empty: none.</source>
        <translation>امتیاز در یک ماه؛ خالی: هیچ.</translation>
    </message>
    <message>
        <source>Save partner</source>
        <translation>ذخیرهٔ همکار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Block of points</source>
        <translation>بستهٔ امتیاز</translation>
    </message>
    <message>
        <source>We bought it</source>
        <translation>ما خریدیم</translation>
    </message>
    <message>
        <source>They bought it</source>
        <translation>آن‌ها خریدند</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Left of blocks: ours there %1, theirs here %2</source>
        <translation>ماندهٔ بسته‌ها: از ما آنجا %1، از آن‌ها اینجا %2</translation>
    </message>
    <message>
        <source>Last file with their old key</source>
        <translation>آخرین فایل با کلید پیشین</translation>
    </message>
    <message>
        <source>Trust the new key of %1?</source>
        <translation>به کلید تازهٔ %1 اعتماد می‌کنید؟</translation>
    </message>
    <message>
        <source>Now: %1
New: %2
Compare the new one with the partner by telephone. Whoever has it can send files in the partner&apos;s name.</source>
        <translation>اکنون: %1
تازه: %2
کلید تازه را تلفنی با همکار بسنجید. هر کس آن را داشته باشد می‌تواند به نام همکار فایل بفرستد.</translation>
    </message>
    <message>
        <source>Trust the new key</source>
        <translation>اعتماد به کلید تازه</translation>
    </message>
    <message>
        <source>Files with the old key are taken up to this number, and vouchers made with it; empty: none any more.</source>
        <translation>فایل‌های کلید پیشین تا این شماره و بن‌های خرید ساخته‌شده با آن پذیرفته می‌شوند؛ خالی: دیگر هیچ‌کدام.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ادامه دادن</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PartnerList</name>
    <message>
        <source>Partners</source>
        <translation>همکاران</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>هنوز همکاری نیست</translation>
    </message>
    <message>
        <source>Shops where your members&apos; points are good, and theirs here: a bakery, a café next door.</source>
        <translation>فروشگاه‌هایی که امتیاز اعضای شما را می‌پذیرند و شما امتیاز اعضای آن‌ها را: نانوایی یا کافهٔ همسایه.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>همکار تازه</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PartnerMoves</name>
    <message>
        <source>Moves</source>
        <translation>جابه‌جایی‌ها</translation>
    </message>
    <message>
        <source>Nothing has moved yet</source>
        <translation>هنوز چیزی جابه‌جا نشده است</translation>
    </message>
    <message>
        <source>On a member&apos;s page, &quot;Move points to a partner&quot; begins.</source>
        <translation>در صفحهٔ عضو، «انتقال امتیاز به همکار» آغاز کار است.</translation>
    </message>
    <message>
        <source>Take the move back</source>
        <translation>پس گرفتن انتقال</translation>
    </message>
    <message>
        <source>The points return to the member; the next file tells the partner</source>
        <translation>امتیاز به عضو برمی‌گردد و فایل بعدی به همکار خبر می‌دهد</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>باز کردن پروندهٔ عضو</translation>
    </message>
    <message>
        <source>Taken back: %1 for %2</source>
        <translation>پس گرفته شد: %1 برای %2</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>انتخاب عضو</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>هنوز همکاری نیست</translation>
    </message>
    <message>
        <source>Points move once there is a partner shop.</source>
        <translation>وقتی فروشگاه همکاری باشد، امتیاز جابه‌جا می‌شود.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>همکار تازه</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>همکاران</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>همکار تازه</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>جابه‌جایی‌ها</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>ماه‌ها</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PayBackChoice</name>
    <message>
        <source>As it was paid</source>
        <translation>همان‌گونه که پرداخت شد</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PaymentForm</name>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>پرداخت به</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>شمارهٔ رسید</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>ثبت پرداخت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>%1: still to pay %2</source>
        <extracomment>%1 the name of a good cause, %2 an amount</extracomment>
        <translation>%1: ماندهٔ پرداخت %2</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PaymentSplit</name>
    <message>
        <source>Payment</source>
        <translation>نحوهٔ پرداخت</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>کارت به کارت</translation>
    </message>
    <message>
        <source>on account</source>
        <translation>نسیه</translation>
    </message>
    <message>
        <source>several kinds…</source>
        <translation>چند روش…</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 بیش از مبلغ است</translation>
    </message>
    <message>
        <source>%1 still to say</source>
        <translation>%1 هنوز مانده است</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PercentEdit</name>
    <message>
        <source>percent</source>
        <translation>درصد</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PhotoPanel</name>
    <message>
        <source>Photo…</source>
        <translation>عکس…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>The picture that was copied</source>
        <translation>تصویری که کپی کرده‌اید</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>برداشتن عکس</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>بدون عکس</translation>
    </message>
    <message>
        <source>Photo of the member</source>
        <translation>عکس عضو</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>انتخاب عکس</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp)</source>
        <translation>تصویرها (*.jpg *.jpeg *.png *.bmp)</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>there is no picture</source>
        <translation>تصویری نیست</translation>
    </message>
    <message>
        <source>The photo was removed.</source>
        <translation>عکس برداشته شد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PinPanel</name>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Afterwards the rules decide again.</source>
        <translation>پس از آن دوباره قاعده‌ها تعیین می‌کنند.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Stands beside the tier.</source>
        <translation>کنار سطح نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Set the tier</source>
        <translation>تعیین سطح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Until, that day included</source>
        <translation>تا پایان روز</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PinSection</name>
    <message>
        <source>PINs and permissions</source>
        <translation>رمز کوتاه و اجازه‌ها</translation>
    </message>
    <message>
        <source>PIN lock role owner manager cashier permission limit second person recovery</source>
        <translation>رمز قفل نقش مالک مدیر صندوق‌دار اجازه حد نفر دوم بازیابی</translation>
    </message>
    <message>
        <source>For shops with several people. With PINs everybody signs in, and each may do what their role allows. Without, nobody is ever asked.</source>
        <translation>برای فروشگاه‌های چندنفره. با رمز، هر کس وارد می‌شود و فقط کارهای نقش خودش را می‌کند. بدون آن هرگز از کسی چیزی پرسیده نمی‌شود.</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>گذاشتن رمز</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>کارمند</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز تازه</translation>
    </message>
    <message>
        <source>Own mobile number</source>
        <translation>شمارهٔ موبایل خودش</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>رمز دارد</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>هنوز رمز ندارد</translation>
    </message>
    <message>
        <source>Stop the recovery of the PIN</source>
        <translation>توقف بازیابی رمز</translation>
    </message>
    <message>
        <source>I know of the recovery of the PIN</source>
        <translation>از بازیابی رمز خبر دارم</translation>
    </message>
    <message>
        <source>A new PIN for the owner was asked for on %1.</source>
        <translation>در %1 رمز تازه‌ای برای مالک درخواست شده است.</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN was set by recovery on %1.</source>
        <translation>رمز مالک در %1 با بازیابی عوض شده است.</translation>
    </message>
    <message>
        <source>%1 has a new PIN.</source>
        <translation>%1 رمز تازه دارد.</translation>
    </message>
    <message>
        <source>Recovery code: %1. Write it down and keep it away from the counter; it is shown only now. It gives the owner a new PIN when the old one is forgotten.</source>
        <translation>کد بازیابی: %1. آن را یادداشت کنید و دور از پیشخوان نگه دارید؛ فقط همین حالا نشان داده می‌شود. اگر مالک رمزش را فراموش کند با این کد رمز تازه می‌گذارد.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدیر</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>صندوق‌دار</translation>
    </message>
    <message>
        <source>Record purchases, hand out rewards, open shifts</source>
        <translation>ثبت خرید، دادن پاداش، آغاز شیفت</translation>
    </message>
    <message>
        <source>Refund and take back purchases</source>
        <translation>مرجوعی و باطل کردن خرید</translation>
    </message>
    <message>
        <source>Give points, credit and tiers by hand</source>
        <translation>دادن دستی امتیاز، اعتبار و سطح</translation>
    </message>
    <message>
        <source>Register and change members</source>
        <translation>ثبت و تغییر اعضا</translation>
    </message>
    <message>
        <source>Change the programme</source>
        <translation>تغییر برنامهٔ وفاداری</translation>
    </message>
    <message>
        <source>Make rewards, coupons, plans and draws</source>
        <translation>ساخت پاداش، کد تخفیف، عضویت ویژه و قرعه‌کشی</translation>
    </message>
    <message>
        <source>Manage good causes</source>
        <translation>ادارهٔ کارهای خیر</translation>
    </message>
    <message>
        <source>Manage partners and settle</source>
        <translation>ادارهٔ همکاران و تسویه</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>فرستادن پیامک</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>ورود اطلاعات</translation>
    </message>
    <message>
        <source>See who did what</source>
        <translation>دیدن سابقهٔ تغییرات</translation>
    </message>
    <message>
        <source>Confirm as second person</source>
        <translation>تأیید به‌عنوان نفر دوم</translation>
    </message>
    <message>
        <source>Change settings of the shop</source>
        <translation>تغییر تنظیمات فروشگاه</translation>
    </message>
    <message>
        <source>Manage staff and permissions</source>
        <translation>ادارهٔ کارکنان و اجازه‌ها</translation>
    </message>
    <message>
        <source>Who may do what (the owner may do everything)</source>
        <translation>چه کسی چه کاری می‌تواند بکند (مالک همه کار)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A second person confirms</source>
        <translation>نفر دوم تأیید می‌کند</translation>
    </message>
    <message>
        <source>anything under an earlier day</source>
        <translation>هر کاری با تاریخ گذشته</translation>
    </message>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Lock by itself after minutes without a key</source>
        <translation>قفل خودکار پس از چند دقیقه بی‌کاری</translation>
    </message>
    <message>
        <source>PINs are asked. F12 locks and lets somebody else take over.</source>
        <translation>رمز پرسیده می‌شود. F12 قفل می‌کند و کار را به کارمند دیگر می‌سپارد.</translation>
    </message>
    <message>
        <source>PINs are not asked. Give an owner a PIN first, then switch them on.</source>
        <translation>رمز پرسیده نمی‌شود. اول به یک مالک رمز بدهید، سپس روشنش کنید.</translation>
    </message>
    <message>
        <source>Switch PINs off</source>
        <translation>خاموش کردن رمزها</translation>
    </message>
    <message>
        <source>Switch PINs on</source>
        <translation>روشن کردن رمزها</translation>
    </message>
    <message>
        <source>Give discounts by hand</source>
        <translation>تخفیف دستی دادن</translation>
    </message>
    <message>
        <source>Only an owner changes the role, the PIN or the number of an owner.</source>
        <translation>نقش، رمز و شمارهٔ مالک را فقط یک مالک عوض می‌کند.</translation>
    </message>
    <message>
        <source>The last owner stays the owner. Make somebody else owner first, with a PIN where PINs are asked.</source>
        <translation>آخرین مالک، مالک می‌ماند. اول کس دیگری را مالک کنید؛ اگر رمز پرسیده می‌شود، او هم باید رمز داشته باشد.</translation>
    </message>
    <message>
        <source>Only an owner makes somebody the owner.</source>
        <translation>فقط یک مالک می‌تواند کسی را مالک کند.</translation>
    </message>
    <message>
        <source>points for one member a day above</source>
        <translation>امتیاز دستی برای یک عضو در روز، بیش از</translation>
    </message>
    <message>
        <source>points for all members a day above</source>
        <translation>امتیاز دستی برای همهٔ اعضا در روز، بیش از</translation>
    </message>
    <message>
        <source>credit for one member a day above</source>
        <translation>اعتبار دستی برای یک عضو در روز، بیش از</translation>
    </message>
    <message>
        <source>credit for all members a day above</source>
        <translation>اعتبار دستی برای همهٔ اعضا در روز، بیش از</translation>
    </message>
    <message>
        <source>refunds of purchases and rewards older than, in days</source>
        <translation>مرجوعی خریدها و پاداش‌های قدیمی‌تر از، به روز</translation>
    </message>
    <message>
        <source>PINs are asked. F12 locks and lets somebody else take over. Only an owner switches them off.</source>
        <translation>رمز پرسیده می‌شود. F12 قفل می‌کند و کار را به کارمند دیگر می‌سپارد. فقط مالک می‌تواند رمزها را خاموش کند.</translation>
    </message>
    <message>
        <source>Save members and purchases as files</source>
        <translation>گرفتن خروجی از اعضا و خریدها</translation>
    </message>
    <message>
        <source>See reports and analytics</source>
        <translation>دیدن گزارش‌ها و تحلیل‌ها</translation>
    </message>
    <message>
        <source>a tier set by hand</source>
        <translation>تعیین دستی سطح</translation>
    </message>
    <message>
        <source>What one of the staff gives or takes by hand is added up over the day, with points that an import brings and activities the programme does not limit; the owner needs nobody.</source>
        <translation>آنچه هر یک از کارکنان دستی می‌دهد یا می‌گیرد در طول روز جمع زده می‌شود، همراه با امتیازی که از فایل وارد می‌کند و فعالیت‌هایی که برنامه برایشان حدی ندارد؛ مالک به کسی نیاز ندارد.</translation>
    </message>
    <message>
        <source>discounts by hand a day above</source>
        <translation>تخفیف دستی در روز، بیش از</translation>
    </message>
    <message>
        <source>points carried to partners a day above</source>
        <translation>انتقال امتیاز به همکاران در روز، بیش از</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PlanForm</name>
    <message>
        <source>months</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Nothing comes back</source>
        <translation>چیزی برنمی‌گردد</translation>
    </message>
    <message>
        <source>The months that have not begun</source>
        <translation>ماه‌هایی که آغاز نشده‌اند</translation>
    </message>
    <message>
        <source>All within some days</source>
        <translation>همه تا چند روز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Points times</source>
        <translation>امتیاز ضرب در</translation>
    </message>
    <message>
        <source>Discount on every purchase</source>
        <translation>تخفیف هر خرید</translation>
    </message>
    <message>
        <source>What else its members get</source>
        <translation>دیگر آنچه اعضای آن می‌گیرند</translation>
    </message>
    <message>
        <source>On the list before the end</source>
        <translation>در فهرست پیش از پایان</translation>
    </message>
    <message>
        <source>When given up</source>
        <translation>هنگام لغو</translation>
    </message>
    <message>
        <source>Days from the sale</source>
        <translation>روز پس از فروش</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>افزودن طرح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PlansView</name>
    <message>
        <source>Plans</source>
        <translation>طرح‌ها</translation>
    </message>
    <message>
        <source>No paid membership yet</source>
        <translation>هنوز عضویت ویژه‌ای نیست</translation>
    </message>
    <message>
        <source>A plan has a price, a term and benefits; the counter sells it.</source>
        <translation>طرح قیمت، مدت و مزایا دارد و پیشخوان آن را می‌فروشد.</translation>
    </message>
    <message>
        <source>Members with a membership</source>
        <translation>اعضای دارای عضویت ویژه</translation>
    </message>
    <message>
        <source>Nobody has one yet</source>
        <translation>هنوز کسی ندارد</translation>
    </message>
    <message>
        <source>Choose a member at the counter and press Membership there.</source>
        <translation>در پیشخوان عضو را انتخاب کنید و «عضویت ویژه» را بزنید.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>طرح تازه</translation>
    </message>
    <message>
        <source>Give the membership up</source>
        <translation>لغو عضویت ویژه</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>در مجموع</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>طرح تازه…</translation>
    </message>
    <message>
        <source>Stop selling this plan</source>
        <translation>پایان فروش این طرح</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>لغو عضویت…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>طرح</translation>
    </message>
    <message>
        <source>%1 (no longer sold)</source>
        <translation>%1 (دیگر فروخته نمی‌شود)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>رو به پایان</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>درآمد</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>داده‌شده تاکنون</translation>
    </message>
    <message>
        <source>begins later</source>
        <translation>بعداً آغاز می‌شود</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>رو به پایان</translation>
    </message>
    <message>
        <source>over</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Paid memberships</source>
        <translation>عضویت‌های ویژه</translation>
    </message>
    <message>
        <source>Income: %1</source>
        <translation>درآمد: %1</translation>
    </message>
    <message>
        <source>Given so far: %1</source>
        <translation>داده‌شده تاکنون: %1</translation>
    </message>
    <message>
        <source>When given up: %1</source>
        <translation>هنگام لغو: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>Paid %1, given %2: %3</source>
        <translation>پرداخته %1، داده‌شده %2: %3</translation>
    </message>
    <message>
        <source>The plan is no longer sold; who has it keeps it.</source>
        <translation>این طرح دیگر فروخته نمی‌شود؛ هر که دارد نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Per 100 of sales</source>
        <translation>از هر ۱۰۰ فروش</translation>
    </message>
    <message>
        <source>Given is what was taken off purchases (not of goods that came back) and the additional points at today&apos;s value. A membership breaks even when it reaches what it cost.</source>
        <translation>داده‌شده یعنی تخفیف خریدها (نه کالاهای برگشتی) و امتیاز اضافه به ارزش امروز. عضویت وقتی سربه‌سر است که به قیمت آن برسد.</translation>
    </message>
    <message>
        <source>%1 of %2 broke even</source>
        <translation>%1 از %2 سربه‌سر</translation>
    </message>
    <message>
        <source>Breaks even from purchases of %1 in a term</source>
        <translation>از خرید %1 در یک دوره به بعد سربه‌سر</translation>
    </message>
    <message>
        <source>broke even</source>
        <translation>سربه‌سر</translation>
    </message>
    <message>
        <source>not broken even yet</source>
        <translation>هنوز سربه‌سر نشده</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>رفتن به پیشخوان</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PlayView</name>
    <message>
        <source>Stamp cards and challenges</source>
        <translation>کارت مهر و چالش</translation>
    </message>
    <message>
        <source>Nothing to play for yet</source>
        <translation>هنوز چالشی در کار نیست</translation>
    </message>
    <message>
        <source>Stamp cards, challenges, badges and streaks of the shop stand here.</source>
        <translation>کارت‌های مهر، چالش‌ها، نشان‌ها و پیوستگی‌های فروشگاه اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Open the games</source>
        <translation>باز کردن بازی و قرعه</translation>
    </message>
    <message>
        <source>Gifts to fetch at the counter: %1</source>
        <translation>هدیه‌های آمادهٔ تحویل در پیشخوان: %1</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PlayersView</name>
    <message>
        <source>Members who play</source>
        <translation>اعضایی که بازی می‌کنند</translation>
    </message>
    <message>
        <source>Nobody plays yet</source>
        <translation>هنوز کسی بازی نمی‌کند</translation>
    </message>
    <message>
        <source>Members stand here from their first purchase that counts.</source>
        <translation>اعضا از نخستین خریدی که حساب شود اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>All games</source>
        <translation>همهٔ بازی‌ها</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the list for a spreadsheet</source>
        <translation>ذخیرهٔ فهرست برای صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>Gifts given</source>
        <translation>هدیه‌های داده‌شده</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a stamp card or the like, %2 &quot;12 members play&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members play, the furthest first</source>
        <translation>
            <numerusform>%Ln عضو بازی می‌کنند، پیشرفته‌ترین‌ها بالاتر</numerusform>
        </translation>
    </message>
    <message>
        <source>Save who plays</source>
        <translation>ذخیرهٔ فهرست بازی</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>با نام %1 ذخیره شد</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>رفتن به پیشخوان</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PointsEdit</name>
    <message>
        <source>points</source>
        <translation>امتیاز</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PointsView</name>
    <message>
        <source>Points ledger</source>
        <translation>گردش امتیاز</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>هنوز امتیازی نیست</translation>
    </message>
    <message>
        <source>The first purchase writes the first line.</source>
        <translation>نخستین خرید، نخستین سطر را می‌نویسد.</translation>
    </message>
    <message>
        <source>Adjust points</source>
        <translation>اصلاح امتیاز</translation>
    </message>
    <message>
        <source>Why these points?</source>
        <translation>چرا این امتیاز؟</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Adjust points…</source>
        <translation>اصلاح امتیاز…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>What</source>
        <comment>happened</comment>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>موجودی امتیاز</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>موجودی: %1</translation>
    </message>
    <message>
        <source>Can be spent: %1</source>
        <translation>قابل استفاده: %1</translation>
    </message>
    <message>
        <source>Pending: %1</source>
        <translation>در انتظار: %1</translation>
    </message>
    <message>
        <source>Owed: %1</source>
        <translation>بدهکار: %1</translation>
    </message>
    <message>
        <source>%1 valid until %2</source>
        <translation>%1 تا %2 اعتبار دارد</translation>
    </message>
    <message>
        <source>Nothing expires.</source>
        <translation>چیزی منقضی نمی‌شود.</translation>
    </message>
    <message>
        <source>Move points to a partner</source>
        <translation>انتقال امتیاز به همکار</translation>
    </message>
    <message>
        <source>Move points to a partner…</source>
        <translation>انتقال امتیاز به همکار…</translation>
    </message>
    <message>
        <source>Can be spent with the household: %1</source>
        <translation>قابل استفاده همراه خانوار: %1</translation>
    </message>
    <message>
        <source>Record a purchase</source>
        <translation>ثبت خرید</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PrintDesk</name>
    <message>
        <source>Save as PDF…</source>
        <translation>ذخیره به‌صورت PDF…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>چاپ دوباره</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>انتخاب چاپگر</translation>
    </message>
    <message>
        <source>Save the receipt as PDF</source>
        <translation>ذخیرهٔ رسید به‌صورت PDF</translation>
    </message>
    <message>
        <source>receipt-%1.pdf</source>
        <translation>receipt-%1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The receipt is saved.</source>
        <translation>رسید ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PrintPage</name>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به‌صورت PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>۵۸ میلی‌متر</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>۸۰ میلی‌متر</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>The system&apos;s usual printer</source>
        <translation>چاپگر معمول رایانه</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (در دسترس نیست)</translation>
    </message>
    <message>
        <source>Nothing is chosen: Ctrl+P at the counter prints the last receipt, on a member&apos;s page their card.</source>
        <translation>چیزی انتخاب نشده است: Ctrl+P در پیشخوان آخرین رسید و در پروندهٔ عضو کارت او را چاپ می‌کند.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>رسید %1</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>کارت عضویت</translation>
    </message>
    <message>
        <source>This member has no card number yet.</source>
        <translation>این عضو هنوز شمارهٔ کارت ندارد.</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>دادن شماره</translation>
    </message>
    <message>
        <source>Page %1 as it will be printed</source>
        <translation>صفحهٔ %1 به همان شکلی که چاپ می‌شود</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>به چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>receipt-%1.pdf</source>
        <translation>receipt-%1.pdf</translation>
    </message>
    <message>
        <source>card-%1.pdf</source>
        <translation>card-%1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as PDF.</source>
        <translation>به‌صورت PDF ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PrivacyPanel</name>
    <message>
        <source>A member may ask for everything the shop keeps of them, or to be forgotten.</source>
        <translation>عضو می‌تواند همهٔ اطلاعاتی را که فروشگاه از او نگه داشته بخواهد، یا بخواهد که اطلاعاتش پاک شود.</translation>
    </message>
    <message>
        <source>Save all data of the member…</source>
        <translation>ذخیرهٔ همهٔ اطلاعات عضو…</translation>
    </message>
    <message>
        <source>Erase the member…</source>
        <translation>پاک کردن عضو…</translation>
    </message>
    <message>
        <source>Save all data of the member</source>
        <translation>ذخیرهٔ همهٔ اطلاعات عضو</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>فایل ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Data of a member</source>
        <translation>اطلاعات یک عضو</translation>
    </message>
    <message>
        <source>Data of the member saved</source>
        <translation>اطلاعات عضو ذخیره شد</translation>
    </message>
    <message>
        <source>Go for good: name, number, days, notes and tags, the texts of %1 messages and %2 contacts.</source>
        <translation>برای همیشه پاک می‌شود: نام، شماره، تاریخ‌ها، یادداشت‌ها و برچسب‌ها، متن %1 پیامک و %2 پیگیری.</translation>
    </message>
    <message>
        <source>Written off: %1 and %2 of credit.</source>
        <translation>باطل می‌شود: %1 و %2 اعتبار.</translation>
    </message>
    <message>
        <source>Stay without the person: %1 purchases and their entries, so that the books hold.</source>
        <translation>بدون نام می‌ماند: %1 خرید و سندهایش، تا حساب‌ها درست بماند.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 پاک شود؟</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>پاک کردن برای همیشه</translation>
    </message>
    <message>
        <source>Erase a member</source>
        <translation>پاک کردن یک عضو</translation>
    </message>
    <message>
        <source>The member was erased.</source>
        <translation>عضو پاک شد.</translation>
    </message>
    <message>
        <source>%1, %2: make two members again</source>
        <translation>%1، %2: دوباره دو عضو شوند</translation>
    </message>
    <message>
        <source>Two members again; %1 were spent since and stay here.</source>
        <translation>دوباره دو عضوند؛ %1 از آن پس خرج شده و اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Two members again.</source>
        <translation>دوباره دو عضوند.</translation>
    </message>
    <message>
        <source>Print the privacy notice</source>
        <translation>چاپ اطلاعیهٔ حریم خصوصی</translation>
    </message>
    <message>
        <source>Backups cannot be changed: those made before still hold the member until they are deleted or replaced.</source>
        <translation>نسخه‌های پشتیبان را نمی‌توان تغییر داد: نسخه‌های پیشین تا پاک یا جایگزین نشوند، هنوز اطلاعات عضو را دارند.</translation>
    </message>
    <message>
        <source>Signed files exchanged with partner shops keep the number: the partners have them as well.</source>
        <translation>شماره در فایل‌های امضاشده‌ای که با فروشگاه‌های همکار مبادله شده می‌ماند: همکاران هم آن‌ها را دارند.</translation>
    </message>
    <message>
        <source>Merged with:</source>
        <translation>با این عضو یکی شده است:</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PrivacySection</name>
    <message>
        <source>Privacy notice</source>
        <translation>اطلاعیهٔ حریم خصوصی</translation>
    </message>
    <message>
        <source>privacy notice consent wording data protection print paper version</source>
        <translation>حریم خصوصی اطلاعیه رضایت متن حفاظت داده چاپ کاغذ نسخه</translation>
    </message>
    <message>
        <source>What members are told before they agree. Each change is a new version; every consent keeps the one it was given under. A line that begins with # is a heading; {shop} stands for the name of the shop.</source>
        <translation>آنچه اعضا پیش از رضایت دادن می‌خوانند. هر تغییر نسخه‌ای تازه است و هر رضایت نسخهٔ خود را نگه می‌دارد. سطری که با # آغاز شود عنوان است؛ {shop} به جای نام فروشگاه می‌نشیند.</translation>
    </message>
    <message>
        <source>Version of the privacy notice</source>
        <translation>نسخهٔ اطلاعیهٔ حریم خصوصی</translation>
    </message>
    <message>
        <source>The notice in Persian</source>
        <translation>اطلاعیه به فارسی</translation>
    </message>
    <message>
        <source>The notice in English</source>
        <translation>اطلاعیه به انگلیسی</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>ذخیره به‌عنوان نسخهٔ تازه</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>ذخیره به‌صورت PDF…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>Consents given under it: %1</source>
        <translation>رضایت‌های داده‌شده با آن: %1</translation>
    </message>
    <message>
        <source>Version %1 of the privacy notice is kept.</source>
        <translation>نسخهٔ %1 اطلاعیهٔ حریم خصوصی نگه داشته شد.</translation>
    </message>
    <message>
        <source>Use the program&apos;s own text</source>
        <translation>برگشت به متن آماده</translation>
    </message>
    <message>
        <source>The program&apos;s own text. It becomes version 1 with the first print or consent.</source>
        <translation>متن آمادهٔ برنامه. با نخستین چاپ یا رضایت، نسخهٔ ۱ می‌شود.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ProblemPane</name>
    <message>
        <source>No problems</source>
        <translation>بدون مشکل</translation>
    </message>
    <message>
        <source>Every row of the file can be used.</source>
        <translation>همهٔ ردیف‌های فایل به کار می‌آید.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Written there</source>
        <translation>نوشتهٔ فایل</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>ردیف‌هایی که باید دید</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>توضیح</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ProductForm</name>
    <message>
        <source>no key</source>
        <translation>بدون کلید</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>As the scanner reads it from the label.</source>
        <translation>همان‌گونه که بارکدخوان از برچسب می‌خواند.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>برند</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Empty: it is typed at the counter.</source>
        <translation>خالی: در پیشخوان نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>قیمت خرید</translation>
    </message>
    <message>
        <source>What the shop pays for one. The counter never shows it.</source>
        <translation>آنچه فروشگاه برای یک واحد می‌پردازد. پیشخوان هرگز آن را نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>Key at the counter</source>
        <translation>کلید در پیشخوان</translation>
    </message>
    <message>
        <source>Another product with this key loses it.</source>
        <translation>کالای دیگری که این کلید را دارد آن را از دست می‌دهد.</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>ذخیرهٔ کالا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Sell it again</source>
        <translation>دوباره فروخته شود</translation>
    </message>
    <message>
        <source>No longer sell it</source>
        <translation>دیگر فروخته نشود</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ProductTable</name>
    <message>
        <source>Products</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>No products here</source>
        <translation>اینجا کالایی نیست</translation>
    </message>
    <message>
        <source>Goods with a code, a price and a group let the counter sell by scanner and key.</source>
        <translation>با کد، قیمت و گروهِ کالا، پیشخوان می‌تواند با بارکدخوان و کلید بفروشد.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>کالای تازه</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Take a list from a file…</source>
        <translation>گرفتن فهرست از فایل…</translation>
    </message>
    <message>
        <source>Code, name, group or brand</source>
        <translation>کد، نام، گروه یا برند</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>قیمت خرید</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>دیگر فروخته نمی‌شود</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>فروخته می‌شود</translation>
    </message>
    <message>
        <source>Also those no longer sold</source>
        <translation>آنچه دیگر فروخته نمی‌شود هم</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>کالایی با این جستجو نیست</translation>
    </message>
    <message>
        <source>Type less, or clear the filter.</source>
        <translation>کمتر بنویسید، یا فیلتر را پاک کنید.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>پاک کردن فیلتر</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>کالای تازه</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>جست‌وجوی کالا</translation>
    </message>
    <message>
        <source>The product is saved.</source>
        <translation>کالا ذخیره شد.</translation>
    </message>
    <message>
        <source>List of products</source>
        <translation>فهرست کالاها</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xls *.ods)</source>
        <translation>جدول‌ها (*.csv *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>%1 new products, %2 changed</source>
        <extracomment>%1 and %2 are numbers of products</extracomment>
        <translation>%1 کالای تازه، %2 کالای تغییرکرده</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ProgrammeEditor</name>
    <message>
        <source>Name of the programme</source>
        <translation>نام برنامه</translation>
    </message>
    <message>
        <source>The new version starts on</source>
        <translation>آغاز نسخهٔ تازه</translation>
    </message>
    <message>
        <source>Purchases before that day keep the rules they had.</source>
        <translation>خریدهای پیش از آن روز با قاعده‌های پیشین می‌مانند.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ProgrammeHistory</name>
    <message>
        <source>Edit from this version</source>
        <translation>ویرایش از این نسخه</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>چه تغییر کرد</translation>
    </message>
    <message>
        <source>All rules of this version</source>
        <translation>همهٔ قاعده‌های این نسخه</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>live</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>Version %1 (%2)
from %3</source>
        <extracomment>%1 number of a version, %2 live/planned/ended/replaced, %3 date</extracomment>
        <translation>نسخهٔ %1 (%2)
از %3</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
    <message>
        <source>Live from %1. Saved on %2 by %3.</source>
        <translation>از %1 اجرا می‌شود. ذخیره‌شده در %2 به دست %3.</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>این نخستین نسخه است.</translation>
    </message>
    <message>
        <source>Nothing but the start.</source>
        <translation>چیزی جز تاریخ آغاز تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Live from %1. Saved on %2.</source>
        <translation>از %1 اجرا می‌شود. ذخیره‌شده در %2.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقایسه با</translation>
    </message>
    <message>
        <source>Draft
not saved</source>
        <translation>پیش‌نویس
ذخیره نشده</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>What stands in the editor. Saving makes it the next version.</source>
        <translation>آنچه اکنون در ویرایشگر است. با ذخیره، نسخهٔ بعدی می‌شود.</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>جایگزین‌شده</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation>برنامهٔ وفاداری</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قاعده‌ها</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>الگوها</translation>
    </message>
    <message>
        <source>Begin the draft from a programme of your trade</source>
        <translation>پیش‌نویس را از برنامه‌ای مناسب صنف خود آغاز کنید</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>کنار گذاشتن تغییرات</translation>
    </message>
    <message>
        <source>Save new version</source>
        <translation>ذخیرهٔ نسخهٔ تازه</translation>
    </message>
    <message>
        <source>Draft from the template “%1”: %2 Nothing changes until you save.</source>
        <translation>پیش‌نویس از الگوی «%1»: %2 تا ذخیره نکنید چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>There is no programme yet: choose a template or edit this one, then save it.</source>
        <translation>هنوز برنامه‌ای نیست: الگویی انتخاب کنید یا همین را ویرایش و سپس ذخیره کنید.</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>هنوز برنامه‌ای نیست</translation>
    </message>
    <message>
        <source>Version %1, planned from %2</source>
        <translation>نسخهٔ %1، از %2 اجرا خواهد شد</translation>
    </message>
    <message>
        <source>Version %1, live since %2</source>
        <translation>نسخهٔ %1، در حال اجرا از %2</translation>
    </message>
    <message>
        <source>A newer version was saved elsewhere. Your draft is kept; saving it makes the next one.</source>
        <translation>نسخهٔ تازه‌تری در جای دیگری ذخیره شد. پیش‌نویس شما می‌ماند و ذخیرهٔ آن نسخهٔ بعدی را می‌سازد.</translation>
    </message>
    <message>
        <source>The changes to the programme are not saved</source>
        <translation>تغییرات برنامه ذخیره نشده است</translation>
    </message>
    <message>
        <source>Save them as a new version, or leave without them.</source>
        <translation>آن‌ها را به‌صورت نسخهٔ تازه ذخیره کنید، یا بدون آن‌ها بیرون بروید.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>ادامهٔ ویرایش</translation>
    </message>
    <message>
        <source>Nothing is changed, so there is nothing to save.</source>
        <translation>چیزی تغییر نکرده است که ذخیره شود.</translation>
    </message>
    <message>
        <source>Version %1 is saved and starts on %2.</source>
        <translation>نسخهٔ %1 ذخیره شد و از %2 اجرا می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>Draft with %Ln changes</source>
        <translation>
            <numerusform>پیش‌نویس با %Ln تغییر</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions of the programme</source>
        <translation>نسخه‌های برنامه</translation>
    </message>
    <message>
        <source>Going down</source>
        <translation>افت سطح</translation>
    </message>
    <message>
        <source>Try a bill</source>
        <translation>آزمایش یک خرید</translation>
    </message>
    <message>
        <source>Past purchases</source>
        <translation>خریدهای گذشته</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>عضویت ویژه</translation>
    </message>
    <message>
        <source>As real shops have it</source>
        <translation>مانند فروشگاه‌های واقعی</translation>
    </message>
    <message>
        <source>By kind of programme</source>
        <translation>بر پایهٔ نوع برنامه</translation>
    </message>
    <message>
        <source>Another version is live since today. Your draft is kept; saving it makes the next one.</source>
        <translation>از امروز نسخهٔ دیگری در حال اجراست. پیش‌نویس شما سر جایش است؛ با ذخیره، نسخهٔ بعدی می‌شود.</translation>
    </message>
    <message>
        <source>Version %1, live since %2. Version %3 takes over on %4.</source>
        <translation>نسخهٔ %1، در حال اجرا از %2. از %4 نسخهٔ %3 جای آن را می‌گیرد.</translation>
    </message>
    <message>
        <source>Version %1 was planned before and takes over on %2: from then on the rules saved now no longer count.</source>
        <translation>نسخهٔ %1 از پیش برای %2 برنامه‌ریزی شده است: از آن روز قاعده‌هایی که اکنون ذخیره شد دیگر اجرا نمی‌شود.</translation>
    </message>
    <message>
        <source>Go on with these rules from %1</source>
        <translation>همین قاعده‌ها از %1 هم ادامه یابد</translation>
    </message>
    <message>
        <source>Start its discount</source>
        <translation>آغاز تخفیف آن</translation>
    </message>
    <message>
        <source>Members get the discount at the counter from now on; it stands under Rewards, Coupon codes.</source>
        <translation>از این پس اعضا این تخفیف را سر پیشخوان می‌گیرند؛ در «پاداش‌ها»، «کدهای تخفیف» آمده است.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ProgrammeSection</name>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>مبلغی بزرگ‌تر از صفر بنویسید.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>مبلغ را بنویسید.</translation>
    </message>
    <message>
        <source>Enter a number above zero.</source>
        <translation>عددی بزرگ‌تر از صفر بنویسید.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>عدد را بنویسید.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PurchaseForm</name>
    <message>
        <source>Larger than usual: is there an extra zero?</source>
        <translation>بیشتر از معمول است: صفر اضافه ندارد؟</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Points to spend</source>
        <translation>امتیاز برای خرج کردن</translation>
    </message>
    <message>
        <source>There is no programme in force.</source>
        <translation>برنامه‌ای در جریان نیست.</translation>
    </message>
    <message>
        <source>The programme does not let points be spent.</source>
        <translation>برنامه خرج کردن امتیاز را مجاز نمی‌داند.</translation>
    </message>
    <message>
        <source>Spending begins at %1; there are %2.</source>
        <translation>خرج کردن از %1 آغاز می‌شود؛ اکنون %2 هست.</translation>
    </message>
    <message>
        <source>The bill is too small: points pay at most %1 of it.</source>
        <translation>مبلغ کم است: حداکثر %1 آن را می‌توان با امتیاز پرداخت.</translation>
    </message>
    <message>
        <source>Spend %1</source>
        <translation>خرج کردن %1</translation>
    </message>
    <message>
        <source>From %1 to %2, worth %3</source>
        <translation>از %1 تا %2، به ارزش %3</translation>
    </message>
    <message>
        <source>Points pay at most %1 of one purchase.</source>
        <translation>در هر خرید حداکثر %1 را می‌توان با امتیاز پرداخت.</translation>
    </message>
    <message>
        <source>Points pay at most %1 a day.</source>
        <translation>در روز حداکثر %1 را می‌توان با امتیاز پرداخت.</translation>
    </message>
    <message>
        <source>Points pay at most %1 a day; %2 of it are used today.</source>
        <translation>در روز حداکثر %1 را می‌توان با امتیاز پرداخت؛ امروز %2 آن خرج شده است.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::PurchaseMore</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Discount, invoice number, payment, note</source>
        <translation>تخفیف، شمارهٔ فاکتور، پرداخت، یادداشت</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>or in percent</source>
        <translation>یا به درصد</translation>
    </message>
    <message>
        <source>Reason of the discount</source>
        <translation>دلیل تخفیف</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>شمارهٔ فاکتور</translation>
    </message>
    <message>
        <source>Down takes the number that is suggested.</source>
        <translation>کلید پایین شمارهٔ پیشنهادی را می‌گیرد.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>نحوهٔ پرداخت</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Empty: today.</source>
        <translation>خالی: امروز.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Next invoice number</source>
        <translation>شمارهٔ بعدی فاکتور</translation>
    </message>
    <message>
        <source>Prices are %1 below the list.</source>
        <translation>قیمت‌ها %1 کمتر از فهرست است.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::RecoveryPanel</name>
    <message>
        <source>When files are missing</source>
        <translation>وقتی فایلی کم است</translation>
    </message>
    <message>
        <source>After a restored backup or a new key, everything from a file on can be sent once more. What the other shop has already is not booked twice.</source>
        <translation>پس از بازیابی پشتیبان یا کلید تازه می‌شود همه چیز را از یک فایل به بعد دوباره فرستاد. آنچه فروشگاه دیگر دارد دو بار ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>From file number</source>
        <translation>از فایل شمارهٔ</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>دوباره فرستادن</translation>
    </message>
    <message>
        <source>Ask for theirs again</source>
        <translation>دوباره خواستن</translation>
    </message>
    <message>
        <source>Lines that do not fit our book</source>
        <translation>سطرهایی که با دفتر ما نمی‌خوانند</translation>
    </message>
    <message>
        <source>What was agreed with the partner</source>
        <translation>آنچه با همکار توافق شد</translation>
    </message>
    <message>
        <source>They are settled</source>
        <translation>حل شد</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و %1 سطر دیگر</translation>
    </message>
    <message>
        <source>there is no such voucher of ours</source>
        <translation>چنین بن خریدی نساخته‌ایم</translation>
    </message>
    <message>
        <source>takes back what is not here</source>
        <translation>چیزی را پس می‌گیرد که اینجا نیست</translation>
    </message>
    <message>
        <source>its member cannot be told</source>
        <translation>عضو آن معلوم نیست</translation>
    </message>
    <message>
        <source>was here with another content</source>
        <translation>با محتوای دیگری آمده بود</translation>
    </message>
    <message>
        <source>File %1, line %2, %3, %4: %5</source>
        <extracomment>of a file that came; %3 a day, %4 points or a dash, %5 why it was not booked</extracomment>
        <translation>فایل %1، سطر %2، %3، %4: %5</translation>
    </message>
    <message>
        <source>The next file holds everything from file %1 on once more.</source>
        <translation>فایل بعدی همه چیز را از فایل %1 به بعد دوباره دارد.</translation>
    </message>
    <message>
        <source>The next file asks the partner for everything from file %1 on.</source>
        <translation>فایل بعدی از همکار همه چیز را از فایل %1 به بعد می‌خواهد.</translation>
    </message>
    <message>
        <source>The lines are settled and will not be booked any more.</source>
        <translation>سطرها حل شد و دیگر ثبت نمی‌شوند.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::RedemptionSection</name>
    <message>
        <source>Validity and spending</source>
        <translation>اعتبار و خرج کردن</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>همیشه</translation>
    </message>
    <message>
        <source>this many days:</source>
        <translation>به شمار روز:</translation>
    </message>
    <message>
        <source>this many months:</source>
        <translation>به شمار ماه:</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>تا همان روز</translation>
    </message>
    <message>
        <source>and on to the end of that month</source>
        <translation>و تا پایان آن ماه</translation>
    </message>
    <message>
        <source>and on to the end of that year</source>
        <translation>و تا پایان آن سال</translation>
    </message>
    <message>
        <source>Points are valid %1 %2 %3</source>
        <extracomment>%1 for ever / this many months, %2 number, %3 to the day / to the end of that month</extracomment>
        <translation>امتیازها اعتبار دارند %1 %2 %3</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>چه تعداد</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایان</translation>
    </message>
    <message>
        <source>Members can pay with points</source>
        <translation>اعضا می‌توانند با امتیاز پرداخت کنند</translation>
    </message>
    <message>
        <source>are written off</source>
        <translation>بخشیده می‌شود</translation>
    </message>
    <message>
        <source>make the balance negative</source>
        <translation>موجودی را منفی می‌کند</translation>
    </message>
    <message>
        <source>are kept back from the refund</source>
        <translation>از پول برگشتی کم می‌شود</translation>
    </message>
    <message>
        <source>keeps the points it earned</source>
        <translation>امتیازش را نگه می‌دارد</translation>
    </message>
    <message>
        <source>is tested again on what was kept</source>
        <translation>دوباره با مبلغ باقی‌مانده سنجیده می‌شود</translation>
    </message>
    <message>
        <source>%1 are worth %2</source>
        <translation>%1 معادل %2 است</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Are worth</source>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>At most %1 of a bill is paid with points</source>
        <translation>حداکثر %1 هر خرید با امتیاز پرداخت می‌شود</translation>
    </message>
    <message>
        <source>Largest share of a bill</source>
        <translation>بیشترین سهم از مبلغ خرید</translation>
    </message>
    <message>
        <source>At least %1 at a time in steps of %2</source>
        <translation>هر بار دست‌کم %1 و مضربی از %2</translation>
    </message>
    <message>
        <source>Fewest points at a time</source>
        <translation>کمترین امتیاز در هر بار</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>مضرب</translation>
    </message>
    <message>
        <source>Points of returned goods that are already spent %1</source>
        <translation>امتیاز کالای مرجوعی که خرج شده باشد %1</translation>
    </message>
    <message>
        <source>Spent points of returned goods</source>
        <translation>امتیاز خرج‌شدهٔ کالای مرجوعی</translation>
    </message>
    <message>
        <source>After a partial return a rule with a smallest bill %1</source>
        <translation>پس از برگشت بخشی از خرید، قاعده‌ای که کمترین مبلغ دارد %1</translation>
    </message>
    <message>
        <source>Smallest bill after a return</source>
        <translation>کمترین مبلغ پس از برگشت خرید</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>عددی از ۱ تا %1 بنویسید.</translation>
    </message>
    <message>
        <source>Enter a share above 0 and up to 100 %.</source>
        <translation>سهمی بیشتر از ۰ و تا ۱۰۰ درصد بنویسید.</translation>
    </message>
    <message>
        <source>Points of today are valid until %1.</source>
        <translation>امتیاز امروز تا %1 اعتبار دارد.</translation>
    </message>
    <message>
        <source>Points of today are always valid.</source>
        <translation>امتیاز امروز همیشه اعتبار دارد.</translation>
    </message>
    <message>
        <source>%1 are worth %2.</source>
        <translation>%1، %2 ارزش دارد.</translation>
    </message>
    <message>
        <source>Of a bill of %1, points pay at most %2.</source>
        <translation>از خرید %1، حداکثر %2 با امتیاز پرداخت می‌شود.</translation>
    </message>
    <message>
        <source>Who has %1 can spend %2.</source>
        <translation>کسی که %1 دارد می‌تواند %2 خرج کند.</translation>
    </message>
    <message>
        <source>If a bill of %1 comes back whole, %2 are taken back.</source>
        <translation>اگر خرید %1 کامل برگردد، %2 پس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بدون سقف</translation>
    </message>
    <message>
        <source>Points pay at most %1 of one purchase and %2 a day for one member</source>
        <extracomment>%1 and %2 amounts of money</extracomment>
        <translation>با امتیاز در هر خرید حداکثر %1 و برای هر عضو در روز حداکثر %2 پرداخت می‌شود</translation>
    </message>
    <message>
        <source>Most on one purchase</source>
        <translation>سقف هر خرید</translation>
    </message>
    <message>
        <source>Most on one day</source>
        <translation>سقف هر روز</translation>
    </message>
    <message>
        <source>%1 pay %2: enter at least that, or nothing.</source>
        <translation>%1 به ارزش %2 است: دست‌کم همین را بنویسید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>to a fixed day</source>
        <translation>تا روزی ثابت</translation>
    </message>
    <message>
        <source>months of no purchase:</source>
        <translation>ماه پس از آخرین خرید:</translation>
    </message>
    <message>
        <source>Every year they end with %1 %2; points that would live less than %3 days live a year longer</source>
        <extracomment>%1 number of a day, %2 name of a month, %3 how many days</extracomment>
        <translation>هر سال با پایان %1 %2 تمام می‌شوند؛ امتیازی که کمتر از %3 روز فرصت دارد یک سال بیشتر می‌ماند</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Fewest days</source>
        <translation>کمترین روز</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>عددی از %1 تا %2 بنویسید.</translation>
    </message>
    <message>
        <source>with a purchase</source>
        <translation>با هر خرید</translation>
    </message>
    <message>
        <source>with a purchase or a reward for points</source>
        <translation>با خرید یا پاداش امتیازی</translation>
    </message>
    <message>
        <source>with a purchase or a confirmed activity</source>
        <translation>با خرید یا فعالیت تأییدشده</translation>
    </message>
    <message>
        <source>with a purchase, a reward for points or a confirmed activity</source>
        <translation>با خرید، پاداش امتیازی یا فعالیت تأییدشده</translation>
    </message>
    <message>
        <source>Their time begins anew %1</source>
        <extracomment>%1 with a purchase / with a purchase or a reward for points</extracomment>
        <translation>مهلتشان از نو آغاز می‌شود %1</translation>
    </message>
    <message>
        <source>What begins their time anew</source>
        <translation>آنچه مهلت را از نو آغاز می‌کند</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>If all of a purchase comes back after the last day of its code, the code lives on for %1 (0: it does not)</source>
        <translation>اگر همهٔ خرید پس از آخرین روز کد آن برگردد، کد %1 دیگر اعتبار دارد (۰: ندارد)</translation>
    </message>
    <message>
        <source>Days that a code lives on</source>
        <translation>روزهای اعتبار دوبارهٔ کد</translation>
    </message>
    <message>
        <source>No activity is set up that staff could confirm.</source>
        <translation>فعالیتی تعریف نشده که کارکنان تأیید کنند.</translation>
    </message>
    <message>
        <source>A donation of points is like a reward. From the next morning on.</source>
        <translation>کمک با امتیاز مانند پاداش است؛ از صبح روز بعد.</translation>
    </message>
    <message>
        <source>One that comes back today: until %1.</source>
        <translation>کدی که امروز برگردد: تا %1.</translation>
    </message>
    <message>
        <source>A code that is still valid keeps its last day.</source>
        <translation>کدی که هنوز اعتبار دارد همان آخرین روز خود را دارد.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ReferralPanel</name>
    <message>
        <source>Brought by</source>
        <translation>معرف</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Mobile or code</source>
        <translation>موبایل یا کد</translation>
    </message>
    <message>
        <source>Brought by %1 on %2.</source>
        <translation>معرف: %1، در %2.</translation>
    </message>
    <message numerus="yes">
        <source>Has brought %Ln members</source>
        <translation>
            <numerusform>%Ln عضو معرفی کرده</numerusform>
        </translation>
    </message>
    <message>
        <source>(rewarded for %1).</source>
        <translation>(پاداش برای %1 نفر).</translation>
    </message>
    <message>
        <source>It is noted who brought this member.</source>
        <translation>معرف این عضو ثبت شد.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::RefundLineList</name>
    <message>
        <source>Goods that come back</source>
        <translation>کالاهایی که برمی‌گردند</translation>
    </message>
    <message>
        <source>+ and − change how many come back; Space takes all of a line or none.</source>
        <translation>+ و − تعداد برگشتی را تغییر می‌دهد؛ کلید فاصله همهٔ یک ردیف را انتخاب می‌کند یا هیچ‌کدام را.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <extracomment>%1 goods, %2 how many come back, %3 of how many, %4 an amount</extracomment>
        <translation>%1: %2 از %3 (%4)</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::RefundPanel</name>
    <message>
        <source>Value of returned goods</source>
        <translation>ارزش کالای برگشتی</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>دلیل (اختیاری)</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>برگشت خرید</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Refund of purchase %1</source>
        <translation>برگشت خرید %1</translation>
    </message>
    <message>
        <source>Refund of purchase %1 of %2</source>
        <translation>برگشت خرید %1 از %2</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>حداکثر %1</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>%1 برگردانید</translation>
    </message>
    <message>
        <source>%1 that it had earned are taken.</source>
        <translation>%1 که این خرید داده بود کم می‌شود.</translation>
    </message>
    <message>
        <source>%1 that had paid come back.</source>
        <translation>%1 که خرج شده بود برمی‌گردد.</translation>
    </message>
    <message>
        <source>%1 is kept for points already spent.</source>
        <translation>%1 بابت امتیازهای خرج‌شده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>%1 were already spent and are written off.</source>
        <translation>%1 پیش‌تر خرج شده بود و بخشیده می‌شود.</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <translation>موجودی پس از آن: %1</translation>
    </message>
    <message>
        <source>%1 credit given for it is taken back.</source>
        <translation>%1 اعتباری که برای آن داده شده بود پس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>%1 credit given for it is spent already.</source>
        <translation>%1 از اعتباری که برای آن داده شده بود خرج شده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes for the next visit end.</source>
        <translation>
            <numerusform>%Ln کد خرید بعدی باطل می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new codes of less worth are given instead.</source>
        <translation>
            <numerusform>%Ln کد کم‌ارزش‌تر به جای آن داده می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of gifts are taken back: their cards are no longer full.</source>
        <translation>%1 هدیه پس گرفته می‌شود: کارتش دیگر پر نیست.</translation>
    </message>
    <message>
        <source>%1 of gifts are spent already.</source>
        <translation>%1 از هدیه‌ها پیش‌تر خرج شده است.</translation>
    </message>
    <message>
        <source>%1 is kept for a used code of this purchase.</source>
        <translation>%1 بابت کد استفاده‌شدهٔ این خرید نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>%1 are taken for a used code of this purchase.</source>
        <translation>%1 بابت کد استفاده‌شدهٔ این خرید گرفته می‌شود.</translation>
    </message>
    <message>
        <source>%1 that was kept for a code is paid back: the code is no longer used.</source>
        <translation>%1 که بابت کد نگه داشته شده بود پس داده می‌شود: کد دیگر به کار نرفته است.</translation>
    </message>
    <message>
        <source>Pay back by</source>
        <translation>روش بازپرداخت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All of it by %1.</source>
        <extracomment>%1 a kind of money: cash</extracomment>
        <translation>همهٔ آن به روش %1.</translation>
    </message>
    <message>
        <source>%1 is kept for credit and gifts that are gone.</source>
        <translation>%1 بابت اعتبار و هدیه‌هایی که مصرف شده‌اند نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>%1 are taken for credit and gifts that are gone.</source>
        <translation>%1 بابت اعتبار و هدیه‌هایی که مصرف شده‌اند گرفته می‌شود.</translation>
    </message>
    <message>
        <source>The gift %1 can no longer be fetched: what it was given for came back.</source>
        <extracomment>%1 a reward of the catalogue</extracomment>
        <translation>هدیهٔ %1 دیگر تحویل داده نمی‌شود: کالایی که هدیه برای آن بود برگشت.</translation>
    </message>
    <message>
        <source>The gift %1 was handed out already, though what it was given for came back.</source>
        <extracomment>%1 a reward of the catalogue</extracomment>
        <translation>هدیهٔ %1 پیش‌تر تحویل شده است، ولی کالایی که هدیه برای آن بود برگشت.</translation>
    </message>
    <message>
        <source>The code %1 may be used until %2.</source>
        <extracomment>%1 a code or several, %2 day</extracomment>
        <translation>کد %1 تا %2 اعتبار دارد.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>%1 of them had been written off when earlier goods came back, and are taken.</source>
        <translation>%1 از آن هنگام مرجوعی پیشین بخشیده شده بود و کم می‌شود.</translation>
    </message>
    <message>
        <source>%1 had become %2 of credit, which is not spent and is taken.</source>
        <extracomment>%1 points, %2 money</extracomment>
        <translation>%1 به %2 اعتبار تبدیل شده بود که خرج نشده است و پس گرفته می‌شود.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>اکسل</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به‌صورت PDF</translation>
    </message>
    <message>
        <source>Save as Excel file</source>
        <translation>ذخیره به‌صورت فایل اکسل</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>انتخاب ماه</translation>
    </message>
    <message>
        <source>Calendar of the month</source>
        <translation>تقویم ماه</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>شمسی</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Month of the report</source>
        <translation>ماه گزارش</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>Revenue of each day</source>
        <translation>فروش هر روز</translation>
    </message>
    <message>
        <source>Adding up the month…</source>
        <translation>در حال جمع زدن ماه…</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>گزارش ماهانه</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>هنوز چیزی برای گزارش نیست</translation>
    </message>
    <message>
        <source>The report adds up purchases, members and points of a month. Record a purchase at the counter, or bring in past sales.</source>
        <translation>گزارش، خریدها، اعضا و امتیازهای یک ماه را جمع می‌زند. در پیشخوان خریدی ثبت کنید یا فروش‌های گذشته را وارد کنید.</translation>
    </message>
    <message>
        <source>Bring in past sales</source>
        <translation>ورود فروش‌های گذشته</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ذخیرهٔ گزارش</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>با نام %1 ذخیره شد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>ذخیرهٔ گزارش به‌صورت PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report for Excel</source>
        <translation>ذخیرهٔ گزارش برای اکسل</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>کارپوشهٔ اکسل (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the report as CSV</source>
        <translation>ذخیرهٔ گزارش به‌صورت CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The printer did not take the report. Check that it is on, or save the report as PDF and print that.</source>
        <translation>چاپگر گزارش را نپذیرفت. ببینید روشن است یا نه، یا گزارش را به‌صورت PDF ذخیره و آن را چاپ کنید.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the report as PDF, or add a printer in the system&apos;s settings.</source>
        <translation>روی این رایانه چاپگری نصب نیست. گزارش را به‌صورت PDF ذخیره کنید یا از تنظیم‌های سیستم چاپگر اضافه کنید.</translation>
    </message>
    <message>
        <source>Members the report is about</source>
        <translation>اعضای این گزارش</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>گزارش %1</translation>
    </message>
    <message>
        <source>Journal for the accountant (CSV)</source>
        <translation>سند حسابداری امتیازها (CSV)</translation>
    </message>
    <message>
        <source>Double entry of the points, month by month, from the first day of the year on</source>
        <translation>ثبت دوطرفهٔ امتیازها، ماه به ماه، از اول سال</translation>
    </message>
    <message>
        <source>Save the journal of points</source>
        <translation>ذخیرهٔ سند حسابداری امتیازها</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ResultPanel</name>
    <message>
        <source>Record purchase</source>
        <translation>ثبت خرید</translation>
    </message>
    <message>
        <source>Choose who buys; then the amount shows what it earns.</source>
        <translation>خریدار را انتخاب کنید؛ سپس مبلغ نشان می‌دهد چه امتیازی می‌گیرد.</translation>
    </message>
    <message>
        <source>This purchase gives</source>
        <translation>این خرید می‌دهد</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>قابل پرداخت</translation>
    </message>
    <message>
        <source>No programme is in force.</source>
        <translation>برنامه‌ای در جریان نیست.</translation>
    </message>
    <message>
        <source>No rule gives points for this.</source>
        <translation>هیچ قاعده‌ای برای این خرید امتیاز نمی‌دهد.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Paid with %1</source>
        <translation>پرداخت با %1</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>موجودی پس از خرید</translation>
    </message>
    <message>
        <source>Usable from</source>
        <translation>قابل استفاده از</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>اعتبار تا</translation>
    </message>
    <message>
        <source>Reaches the %1 tier</source>
        <translation>به سطح %1 می‌رسد</translation>
    </message>
    <message>
        <source>Recorded: purchase %1</source>
        <translation>ثبت شد: خرید %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>موجودی امتیاز</translation>
    </message>
    <message>
        <source>New tier: %1</source>
        <translation>سطح تازه: %1</translation>
    </message>
    <message>
        <source>Discount of the tier, %1</source>
        <translation>تخفیف سطح، %1</translation>
    </message>
    <message>
        <source>Discount of the membership, %1</source>
        <extracomment>%1 a share such as 5%</extracomment>
        <translation>تخفیف عضویت ویژه، %1</translation>
    </message>
    <message>
        <source>Gift card; %1 stay on it</source>
        <translation>کارت هدیه؛ %1 روی آن می‌ماند</translation>
    </message>
    <message>
        <source>Credit; %1 stay</source>
        <translation>اعتبار خرید؛ %1 می‌ماند</translation>
    </message>
    <message>
        <source>Paid with card or credit</source>
        <translation>پرداخت با کارت هدیه یا اعتبار</translation>
    </message>
    <message>
        <source>Credit for this purchase</source>
        <translation>اعتبار این خرید</translation>
    </message>
    <message>
        <source>%1 of credit</source>
        <translation>%1 اعتبار</translation>
    </message>
    <message>
        <source>For the next visit</source>
        <translation>برای خرید بعدی</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>%1 become credit</source>
        <extracomment>%1 points</extracomment>
        <translation>%1 اعتبار می‌شود</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what it is, %2 how much or how far</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside for the member: %1</source>
        <extracomment>%1 name of a reward</extracomment>
        <translation>کنار گذاشته شد برای عضو: %1</translation>
    </message>
    <message>
        <source>A gift waits for reaching the tier: %1</source>
        <extracomment>%1 name of a reward</extracomment>
        <translation>هدیهٔ رسیدن به سطح آمادهٔ تحویل است: %1</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::RewardForm</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Price in points</source>
        <translation>قیمت به امتیاز</translation>
    </message>
    <message>
        <source>Takes off the bill</source>
        <translation>از مبلغ خرید کم می‌کند</translation>
    </message>
    <message>
        <source>Costs the shop</source>
        <translation>هزینه برای فروشگاه</translation>
    </message>
    <message>
        <source>How many are there</source>
        <translation>چند تا هست</translation>
    </message>
    <message>
        <source>Empty: as many as are wanted.</source>
        <translation>خالی: هر تعداد که بخواهند.</translation>
    </message>
    <message>
        <source>How often for one member</source>
        <translation>برای هر عضو چند بار</translation>
    </message>
    <message>
        <source>Empty: as often as they like.</source>
        <translation>خالی: هر چند بار که بخواهند.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایان</translation>
    </message>
    <message>
        <source>Only for tiers</source>
        <translation>فقط برای سطح‌ها</translation>
    </message>
    <message>
        <source>None chosen: for all.</source>
        <translation>هیچ‌کدام: برای همه.</translation>
    </message>
    <message>
        <source>Only for segments</source>
        <translation>فقط برای گروه‌های مشتریان</translation>
    </message>
    <message>
        <source>Save reward</source>
        <translation>ذخیرهٔ پاداش</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Price for %1</source>
        <translation>قیمت برای %1</translation>
    </message>
    <message>
        <source>Empty: the usual price.</source>
        <translation>خالی: قیمت معمول.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Points of %1 of purchases; the reward costs %2 of them.</source>
        <translation>امتیازِ %1 خرید است؛ هزینهٔ پاداش %2 آن می‌شود.</translation>
    </message>
    <message>
        <source>Points of %1 of purchases.</source>
        <translation>امتیازِ %1 خرید است.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ادامه دادن</translation>
    </message>
    <message>
        <source>Other prices for segments</source>
        <translation>قیمت‌های دیگر برای گروه‌های مشتریان</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::RewardList</name>
    <message>
        <source>Rewards</source>
        <translation>پاداش‌ها</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>هنوز پاداشی نیست</translation>
    </message>
    <message>
        <source>A cup of tea, a delivery, a discount: what members get for their points.</source>
        <translation>یک چای، یک ارسال، یک تخفیف: آنچه اعضا در برابر امتیاز می‌گیرند.</translation>
    </message>
    <message>
        <source>New reward</source>
        <translation>پاداش تازه</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::RewardSentence</name>
    <message>
        <source>no reward</source>
        <translation>بدون پاداش</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>پاداش</translation>
    </message>
    <message>
        <source>Days to fetch it</source>
        <translation>مهلت گرفتن (روز)</translation>
    </message>
    <message>
        <source>From 0 to %1</source>
        <translation>از ۰ تا %1</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::RewardsInReach</name>
    <message>
        <source>Rewards in reach</source>
        <translation>پاداش‌های در دسترس</translation>
    </message>
    <message>
        <source>Hand over: %1</source>
        <extracomment>%1 the name of a reward that is set aside for this member</extracomment>
        <translation>تحویل: %1</translation>
    </message>
    <message>
        <source>Set aside until %1</source>
        <translation>کنارگذاشته تا %1</translation>
    </message>
    <message>
        <source>Give up: the points can be spent again</source>
        <translation>آزاد کردن: امتیاز دوباره خرج‌شدنی می‌شود</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a reward, %2 its price in points</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 مانده</translation>
    </message>
    <message>
        <source>Take for points</source>
        <translation>دادن در برابر امتیاز</translation>
    </message>
    <message>
        <source>Set aside for the member</source>
        <translation>کنار گذاشتن برای عضو</translation>
    </message>
    <message>
        <source>Until closing time today</source>
        <translation>تا پایان امروز</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>تا سه روز</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>تا یک هفته</translation>
    </message>
    <message>
        <source>%1 more for: %2</source>
        <translation>%1 دیگر تا: %2</translation>
    </message>
    <message>
        <source>Gift: %1</source>
        <extracomment>%1 the name of a reward that a full stamp card, a tier or a birthday gave</extracomment>
        <translation>هدیه: %1</translation>
    </message>
    <message>
        <source>Hand out the gift</source>
        <translation>تحویل هدیه</translation>
    </message>
    <message>
        <source>To be fetched before %1</source>
        <translation>تا پیش از %1 آمادهٔ تحویل است</translation>
    </message>
    <message>
        <source>%1 is for these tiers only: %2</source>
        <extracomment>%1 name of a reward, %2 names of tiers</extracomment>
        <translation>%1 فقط برای این سطح‌هاست: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list of tiers</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 more rewards cannot be taken now.</source>
        <translation>%1 پاداش دیگر را اکنون نمی‌توان داد.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::RewardsPage</name>
    <message>
        <source>Rewards</source>
        <translation>پاداش‌ها</translation>
    </message>
    <message>
        <source>New reward</source>
        <translation>پاداش تازه</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>فهرست پاداش‌ها</translation>
    </message>
    <message>
        <source>Taken and set aside</source>
        <translation>داده‌شده و کنارگذاشته</translation>
    </message>
    <message>
        <source>Coupon codes</source>
        <translation>کدهای تخفیف</translation>
    </message>
    <message>
        <source>Gift cards and credit</source>
        <translation>کارت هدیه و اعتبار خرید</translation>
    </message>
    <message>
        <source>Saved. The counter offers it from now on.</source>
        <translation>ذخیره شد. پیشخوان از این پس آن را پیشنهاد می‌کند.</translation>
    </message>
    <message>
        <source>The codes are made; print them or save them as a list.</source>
        <translation>کدها ساخته شد؛ چاپشان کنید یا فهرستشان را ذخیره کنید.</translation>
    </message>
    <message>
        <source>Members get it at the counter from now on.</source>
        <translation>از این پس اعضا آن را سر پیشخوان می‌گیرند.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::RfmGridWidget</name>
    <message>
        <source>Members by recency and frequency</source>
        <translation>اعضا بر پایهٔ تازگی و تعداد خرید</translation>
    </message>
    <message>
        <source>%1: recency %2, frequency %3
%4 members (%5), revenue %6 (%7), %8 reachable by SMS
%9</source>
        <translation>%1: تازگی %2، تعداد %3
%4 عضو (%5)، فروش %6 (%7)، پیامک به %8 عضو می‌رسد
%9</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>تازگی</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Reachable by SMS</source>
        <translation>در دسترس با پیامک</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::RuleParts</name>
    <message>
        <source>Add a condition or limit</source>
        <translation>افزودن شرط یا سقف</translation>
    </message>
    <message>
        <source>Only for product groups</source>
        <translation>فقط برای گروه‌های کالا</translation>
    </message>
    <message>
        <source>Only for brands</source>
        <translation>فقط برای برندها</translation>
    </message>
    <message>
        <source>Only for products</source>
        <translation>فقط برای کالاها</translation>
    </message>
    <message>
        <source>Not for product groups</source>
        <translation>نه برای گروه‌های کالا</translation>
    </message>
    <message>
        <source>On days of the week</source>
        <translation>در روزهای هفته</translation>
    </message>
    <message>
        <source>At hours of the day</source>
        <translation>در ساعت‌های روز</translation>
    </message>
    <message>
        <source>Between two dates</source>
        <translation>بین دو تاریخ</translation>
    </message>
    <message>
        <source>In months of the year</source>
        <translation>در ماه‌های سال</translation>
    </message>
    <message>
        <source>On the first or every n-th purchase</source>
        <translation>در نخستین خرید یا هر چند خرید یک بار</translation>
    </message>
    <message>
        <source>For a segment</source>
        <translation>برای یک گروه RFM</translation>
    </message>
    <message>
        <source>For members with a tag</source>
        <translation>برای اعضای دارای برچسب</translation>
    </message>
    <message>
        <source>For women or men</source>
        <translation>برای خانم‌ها یا آقایان</translation>
    </message>
    <message>
        <source>For ages</source>
        <translation>برای سن‌ها</translation>
    </message>
    <message>
        <source>For a kind of payment</source>
        <translation>برای یک شیوهٔ پرداخت</translation>
    </message>
    <message>
        <source>For a tier</source>
        <translation>برای یک سطح</translation>
    </message>
    <message>
        <source>At most so many points a month</source>
        <translation>سقف امتیاز در ماه</translation>
    </message>
    <message>
        <source>At most so many points per purchase</source>
        <translation>سقف امتیاز در هر خرید</translation>
    </message>
    <message>
        <source>A budget for all members together</source>
        <translation>بودجه برای همهٔ اعضا با هم</translation>
    </message>
    <message>
        <source>At most once in some days</source>
        <translation>حداکثر یک بار در چند روز</translation>
    </message>
    <message>
        <source>Remove this condition or limit</source>
        <translation>حذف این شرط یا سقف</translation>
    </message>
    <message>
        <source>With a code that is typed</source>
        <translation>با کدی که وارد می‌شود</translation>
    </message>
    <message>
        <source>A budget a month for all members together</source>
        <translation>بودجهٔ ماهانه برای همهٔ اعضا با هم</translation>
    </message>
    <message>
        <source>There is such a condition already.</source>
        <translation>چنین شرطی از پیش هست.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ScanRouter</name>
    <message>
        <source>%1 is a product: %2</source>
        <translation>%1 کد یک کالاست: %2</translation>
    </message>
    <message>
        <source>Card %1 is not linked.</source>
        <translation>کارت %1 به هیچ عضوی وصل نیست.</translation>
    </message>
    <message>
        <source>Link to the member on screen</source>
        <translation>وصل کردن به عضو روی صفحه</translation>
    </message>
    <message>
        <source>Register a new member with it</source>
        <translation>ثبت عضو تازه با آن</translation>
    </message>
    <message>
        <source>Choose the member first, at the counter or in the list, then link the card.</source>
        <translation>اول عضو را در پیشخوان یا فهرست انتخاب کنید، سپس کارت را وصل کنید.</translation>
    </message>
    <message>
        <source>The card is linked to %1.</source>
        <translation>کارت به %1 وصل شد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>The scan was not taken: close what is open, then scan again.</source>
        <translation>اسکن پذیرفته نشد: پنجرهٔ باز را ببندید و دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>%1 was not added. Finish here, then scan it again.</source>
        <translation>%1 اضافه نشد. اول کار این صفحه را تمام کنید، بعد دوباره اسکن کنید.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ScannerTest</name>
    <message>
        <source>Test your scanner</source>
        <translation>آزمایش بارکدخوان</translation>
    </message>
    <message>
        <source>Click here and scan any bar code</source>
        <translation>اینجا کلیک کنید و یک بارکد بخوانید</translation>
    </message>
    <message>
        <source>Use the settings that fit this scanner</source>
        <translation>تنظیم مناسب این بارکدخوان را به کار ببر</translation>
    </message>
    <message>
        <source>This is taken as a scan.</source>
        <translation>این بارکد شناخته شد.</translation>
    </message>
    <message>
        <source>Taken as typing: the code is shorter than the settings ask for.</source>
        <translation>مانند نوشتن دیده شد: کد از آنچه در تنظیمات خواسته شده کوتاه‌تر است.</translation>
    </message>
    <message>
        <source>Taken as typing: the characters came too slowly.</source>
        <translation>مانند نوشتن دیده شد: نویسه‌ها کند رسیدند.</translation>
    </message>
    <message>
        <source>Taken as typing: there was a pause within the code.</source>
        <translation>مانند نوشتن دیده شد: میان کد مکثی بود.</translation>
    </message>
    <message>
        <source>Taken as typing: the first character of a scan is missing.</source>
        <translation>مانند نوشتن دیده شد: نویسهٔ آغاز بارکد نبود.</translation>
    </message>
    <message>
        <source>%1: %2 characters, %3 ms apart on average, %4 ms at most</source>
        <extracomment>%1 a code, %2 how many characters, %3 and %4 milliseconds</extracomment>
        <translation>%1: %2 نویسه، میانگین فاصله %3 و بیشترین %4 میلی‌ثانیه</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ScoreEdit</name>
    <message>
        <source>purchases</source>
        <translation>خرید</translation>
    </message>
    <message>
        <source>points</source>
        <translation>امتیاز</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::SellPlanPanel</name>
    <message>
        <source>not said</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>کارت به کارت</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>عضویت ویژه</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>نحوهٔ پرداخت</translation>
    </message>
    <message>
        <source>Sell membership</source>
        <translation>فروش عضویت ویژه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>There is no membership to sell yet; the Programme page has the plans.</source>
        <translation>هنوز عضویتی برای فروش نیست؛ طرح‌ها در صفحهٔ برنامه است.</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>قابل پرداخت: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>از %1 تا %2 اعتبار دارد</translation>
    </message>
    <message>
        <source>Follows the membership that still runs.</source>
        <translation>پس از عضویتی که هنوز جاری است آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Earns no points and is no revenue of goods.</source>
        <translation>امتیازی نمی‌دهد و درآمد فروش کالا نیست.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>جست‌وجو در تنظیمات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Try another word, for example “backup” or “font”.</source>
        <translation>واژهٔ دیگری بنویسید، برای نمونه «پشتیبان» یا «حروف».</translation>
    </message>
    <message>
        <source>No setting found for these words</source>
        <translation>تنظیمی با این کلمه‌ها پیدا نشد</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>نمایش همهٔ تنظیمات</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::SettlementView</name>
    <message>
        <source>What is counted</source>
        <translation>آنچه به حساب می‌آید</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>در این ماه چیزی نیست</translation>
    </message>
    <message>
        <source>Points that came or went are counted here, by the day on which it happened.</source>
        <translation>امتیازهای آمده و رفته اینجا بر پایهٔ روز رخدادن به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>همکار</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>بستن ماه…</translation>
    </message>
    <message>
        <source>Save statement as PDF…</source>
        <translation>ذخیرهٔ صورت‌حساب به‌صورت PDF…</translation>
    </message>
    <message>
        <source>as CSV…</source>
        <translation>به‌صورت CSV…</translation>
    </message>
    <message>
        <source>Came here: %1, %2</source>
        <translation>آمده به اینجا: %1، %2</translation>
    </message>
    <message>
        <source>Went there: %1, %2</source>
        <translation>رفته به آنجا: %1، %2</translation>
    </message>
    <message>
        <source>Corrections of earlier months: %1</source>
        <translation>اصلاح ماه‌های پیشین: %1</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>در %1 بسته شد.</translation>
    </message>
    <message>
        <source>Not closed yet.</source>
        <translation>هنوز بسته نشده است.</translation>
    </message>
    <message>
        <source>Close %1 with %2?</source>
        <translation>%1 با %2 بسته شود؟</translation>
    </message>
    <message>
        <source>%1. What comes later for these days is counted in the next month.</source>
        <translation>%1. آنچه دیرتر برای این روزها برسد در ماه بعد به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>بستن ماه</translation>
    </message>
    <message>
        <source>Save statement</source>
        <translation>ذخیرهٔ صورت‌حساب</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The statement is saved.</source>
        <translation>صورت‌حساب ذخیره شد.</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>هنوز همکاری نیست</translation>
    </message>
    <message>
        <source>With a partner shop, each month is counted here.</source>
        <translation>وقتی فروشگاه همکاری باشد، حساب هر ماه اینجاست.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>همکار تازه</translation>
    </message>
    <message>
        <source>Show this month</source>
        <translation>نمایش این ماه</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>انتخاب عضو</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ShareWidget</name>
    <message>
        <source>Share of members and of revenue by segment</source>
        <translation>سهم از اعضا و از فروش به تفکیک گروه</translation>
    </message>
    <message>
        <source>%1: %2 of the members, %3 of the revenue
%4 members, revenue %5
%6</source>
        <translation>%1: %2 از اعضا، %3 از فروش
%4 عضو، فروش %5
%6</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Members, percent</source>
        <translation>اعضا، درصد</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Revenue, percent</source>
        <translation>فروش، درصد</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ShiftView</name>
    <message>
        <source>Shifts</source>
        <translation>شیفت‌ها</translation>
    </message>
    <message>
        <source>No shifts yet</source>
        <translation>هنوز شیفتی نیست</translation>
    </message>
    <message>
        <source>A shift begins with the cash in the drawer and ends with counting it.</source>
        <translation>شیفت با پول نقد صندوق آغاز و با شمردن آن بسته می‌شود.</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>یادداشت (اختیاری)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>هنوز باز</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>نقد مورد انتظار</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>کارت به کارت</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>نسیه</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>شیوهٔ پرداخت نامشخص</translation>
    </message>
    <message>
        <source>The cash is right.</source>
        <translation>صندوق درست است.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 کم است.</translation>
    </message>
    <message>
        <source>%1 is too much.</source>
        <translation>%1 زیاد است.</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>بستن شیفت</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>آغاز شیفت</translation>
    </message>
    <message>
        <source>Cash counted in the drawer</source>
        <translation>پول نقد شمرده‌شدهٔ صندوق</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>پول نقد صندوق</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>شیفتی باز نیست</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>از %1 باز است</translation>
    </message>
    <message>
        <source>%1, open since %2</source>
        <translation>%1، از %2 باز است</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, paid back %1</source>
        <translation>، برگشت %1</translation>
    </message>
    <message>
        <source>Cash expected in the drawer: %1</source>
        <translation>پول نقد مورد انتظار در صندوق: %1</translation>
    </message>
    <message>
        <source>The shift is closed. %1</source>
        <translation>شیفت بسته شد. %1</translation>
    </message>
    <message>
        <source>The shift is open.</source>
        <translation>شیفت آغاز شد.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>دریافتی</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::ShopSection</name>
    <message>
        <source>Shop</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>نام فروشگاه</translation>
    </message>
    <message>
        <source>Stands on reports and in messages.</source>
        <translation>در گزارش‌ها و پیامک‌ها می‌آید.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Amounts are in</source>
        <translation>واحد مبلغ</translation>
    </message>
    <message>
        <source>Toman</source>
        <translation>تومان</translation>
    </message>
    <message>
        <source>Rial</source>
        <translation>ریال</translation>
    </message>
    <message>
        <source>Recorded amounts stay what they are; only the unit shown changes.</source>
        <translation>مبلغ‌های ثبت‌شده همان می‌مانند؛ فقط واحد نمایش تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>شمسی</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Months of reports and tiers follow it.</source>
        <translation>ماه‌های گزارش و سطح از این تقویم پیروی می‌کنند.</translation>
    </message>
    <message>
        <source>name money unit toman rial currency calendar Jalali Gregorian business day end midnight</source>
        <translation>نام پول واحد تومان ریال ارز تقویم جلالی شمسی میلادی پایان روز کاری نیمه‌شب</translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation>نیمه‌شب</translation>
    </message>
    <message>
        <source>The business day ends at</source>
        <translation>پایان روز کاری</translation>
    </message>
    <message>
        <source>Sales after midnight and before this time belong to the day before. What is recorded keeps its day.</source>
        <translation>فروش پس از نیمه‌شب و پیش از این ساعت جزو روز قبل است. آنچه ثبت شده در روز خودش می‌ماند.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::SpendRow</name>
    <message>
        <source>Add a step</source>
        <translation>افزودن پله</translation>
    </message>
    <message>
        <source>On</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>چه حساب می‌شود</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>حذف این قاعده</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>همیشه</translation>
    </message>
    <message>
        <source>for so many days:</source>
        <translation>برای این تعداد روز:</translation>
    </message>
    <message>
        <source>to the end of the month</source>
        <translation>تا پایان ماه</translation>
    </message>
    <message>
        <source>to the end of the season</source>
        <translation>تا پایان فصل</translation>
    </message>
    <message>
        <source>to the end of the next season</source>
        <translation>تا پایان فصل بعد</translation>
    </message>
    <message>
        <source>to the end of the year</source>
        <translation>تا پایان سال</translation>
    </message>
    <message>
        <source>can be used %1 later and is valid %2 %3</source>
        <extracomment>%1 days, %2 for ever / for so many days: / to the end of the season, %3 number of days</extracomment>
        <translation>%1 بعد قابل استفاده است و %2 %3 اعتبار دارد</translation>
    </message>
    <message>
        <source>Days until it can be used</source>
        <translation>روزهای مانده تا قابل استفاده شدن</translation>
    </message>
    <message>
        <source>How long it is valid</source>
        <translation>مدت اعتبار</translation>
    </message>
    <message>
        <source>Days it is valid</source>
        <translation>روزهای اعتبار</translation>
    </message>
    <message>
        <source>at most a year: %1 not for members tagged: %2 only for the first purchase: %3</source>
        <extracomment>%1 amount or nothing, %2 tags or nothing, %3 switch</extracomment>
        <translation>حداکثر در سال: %1 نه برای اعضای دارای برچسب: %2 فقط برای نخستین خرید: %3</translation>
    </message>
    <message>
        <source>At most for one member in a year</source>
        <translation>حداکثر برای هر عضو در سال</translation>
    </message>
    <message>
        <source>Tags without credit</source>
        <translation>برچسب‌های بدون اعتبار</translation>
    </message>
    <message>
        <source>Only for the first purchase</source>
        <translation>فقط برای نخستین خرید</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>عددی از ۰ تا %1 وارد کنید.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>عددی از ۱ تا %1 بنویسید.</translation>
    </message>
    <message>
        <source>Enter an amount above zero, or nothing: no limit.</source>
        <translation>مبلغی بیشتر از صفر وارد کنید، یا خالی بگذارید: بدون سقف.</translation>
    </message>
    <message>
        <source>Gives less than just below it.</source>
        <translation>از پلهٔ پایین‌تر کمتر می‌دهد.</translation>
    </message>
    <message>
        <source>%1 gives %2 credit.</source>
        <extracomment>%1 an amount that is bought, %2 an amount of credit</extracomment>
        <translation>%1 خرید، %2 اعتبار می‌دهد.</translation>
    </message>
    <message>
        <source>Credit of today: from %1 to %2.</source>
        <translation>اعتبار امروز: از %1 تا %2.</translation>
    </message>
    <message>
        <source>Credit of today: from %1 on.</source>
        <translation>اعتبار امروز: از %1 به بعد.</translation>
    </message>
    <message>
        <source>Credit of the running period: from %1 to %2.</source>
        <translation>اعتبار دورهٔ جاری: از %1 تا %2.</translation>
    </message>
    <message>
        <source>Credit of the running period: from %1 on.</source>
        <translation>اعتبار دورهٔ جاری: از %1 به بعد.</translation>
    </message>
    <message>
        <source>What is paid with points or credit counts for nothing.</source>
        <translation>آنچه با امتیاز یا اعتبار پرداخت شود حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>%1 Credit for %2:</source>
        <extracomment>%1 switches the rule on, %2 each purchase / all purchases of a year</extracomment>
        <translation>%1 اعتبار برای %2:</translation>
    </message>
    <message>
        <source>Counts %1.</source>
        <extracomment>%1 a band of amounts: &quot;from 9,000,000 tomans (included) upward&quot;</extracomment>
        <translation>حساب می‌شود %1.</translation>
    </message>
    <message>
        <source>Less gives nothing.</source>
        <translation>کمتر از آن چیزی نمی‌دهد.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::SpendSection</name>
    <message>
        <source>Credit for spending</source>
        <translation>اعتبار خرید</translation>
    </message>
    <message>
        <source>Credit is money for later purchases: for each purchase, or for all of a month, season or year.</source>
        <translation>اعتبار پولی برای خریدهای بعدی است: برای هر خرید، یا برای همهٔ خریدهای یک ماه، فصل یا سال.</translation>
    </message>
    <message>
        <source>Add a rule of credit</source>
        <translation>افزودن قاعدهٔ اعتبار</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::SpendStepRow</name>
    <message>
        <source>this share:</source>
        <translation>این سهم:</translation>
    </message>
    <message>
        <source>this amount:</source>
        <translation>این مبلغ:</translation>
    </message>
    <message>
        <source>from %1 on %2 %3 %4</source>
        <extracomment>%1 amount, %2 this share / this amount, %3 and %4 a share or an amount (one of them is hidden)</extracomment>
        <translation>از %1 به بالا %2 %3 %4</translation>
    </message>
    <message>
        <source>From which amount on</source>
        <translation>از چه مبلغی به بالا</translation>
    </message>
    <message>
        <source>Share or amount</source>
        <translation>سهم یا مبلغ</translation>
    </message>
    <message>
        <source>Share that is given</source>
        <translation>سهمی که داده می‌شود</translation>
    </message>
    <message>
        <source>Amount that is given</source>
        <translation>مبلغی که داده می‌شود</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>حذف این پله</translation>
    </message>
    <message>
        <source>Enter the amount from which on it is given, 0 for any.</source>
        <translation>مبلغی را که از آن به بالا داده می‌شود وارد کنید؛ ۰ برای هر مبلغ.</translation>
    </message>
    <message>
        <source>Enter more than %1, where the step before begins.</source>
        <translation>بیشتر از %1 وارد کنید که پلهٔ قبلی از آن شروع می‌شود.</translation>
    </message>
    <message>
        <source>Enter a share above 0, at most 100.</source>
        <translation>سهمی بیشتر از ۰ و حداکثر ۱۰۰ وارد کنید.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>مبلغی بزرگ‌تر از صفر بنویسید.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::StaffNotice</name>
    <message>
        <source>A new PIN for the owner was asked for on %1. It can be set when the shop has stood open here for %2 more hours. An owner who signs in can stop it.</source>
        <translation>در %1 رمز تازه‌ای برای مالک درخواست شده است. وقتی فروشگاه %2 ساعت دیگر در این رایانه باز بماند، می‌توان رمز را گذاشت. مالکی که وارد شود می‌تواند آن را متوقف کند.</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN was set anew by recovery on %1.</source>
        <translation>رمز مالک در %1 با بازیابی عوض شده است.</translation>
    </message>
    <message>
        <source>The record of who did what is not the one this computer saw last: its end was cut off, everything was written anew, or an older backup was restored.</source>
        <translation>سابقهٔ تغییرات همانی نیست که این رایانه آخرین بار دیده بود: انتهایش بریده شده، همه از نو نوشته شده، یا پشتیبان قدیمی‌تری بازیابی شده است.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>دیدن سابقه</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>متوقف کردن</translation>
    </message>
    <message>
        <source>I know of it</source>
        <translation>خبر دارم</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>شیفت</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>سابقهٔ تغییرات</translation>
    </message>
    <message>
        <source>What looks odd</source>
        <translation>موارد غیرعادی</translation>
    </message>
    <message>
        <source>Save the trail as CSV file</source>
        <translation>ذخیرهٔ سابقه در فایل CSV</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>تغییر رمز من</translation>
    </message>
    <message>
        <source>PINs are not asked in this shop. An owner switches them on in Settings.</source>
        <translation>در این فروشگاه رمز پرسیده نمی‌شود. مالک می‌تواند آن را در تنظیمات روشن کند.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::StaffSection</name>
    <message>
        <source>Staff</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>people names cashier owner counter who recorded</source>
        <translation>افراد نام صندوق‌دار مالک پیشخوان چه کسی ثبت کرد</translation>
    </message>
    <message>
        <source>Purchases and corrections keep the name of who made them. Choose who works at this computer.</source>
        <translation>نام ثبت‌کنندهٔ هر خرید و اصلاح نگه داشته می‌شود. مشخص کنید چه کسی با این رایانه کار می‌کند.</translation>
    </message>
    <message>
        <source>Name of a new staff member</source>
        <translation>نام کارمند تازه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>here</source>
        <translation>اینجا</translation>
    </message>
    <message>
        <source>Works at this computer</source>
        <translation>با این رایانه کار می‌کند</translation>
    </message>
    <message>
        <source>%1 works at this computer</source>
        <translation>%1 با این رایانه کار می‌کند</translation>
    </message>
    <message>
        <source>Name of a staff member</source>
        <translation>نام کارمند</translation>
    </message>
    <message>
        <source>active</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 فعال است</translation>
    </message>
    <message>
        <source>Shifts, and who did what</source>
        <translation>شیفت‌ها و سابقهٔ تغییرات</translation>
    </message>
    <message>
        <source>Only an owner changes an owner.</source>
        <translation>مالک را فقط یک مالک تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>The last owner stays.</source>
        <translation>آخرین مالک می‌ماند.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::StandingStrip</name>
    <message>
        <source>Photo of the member</source>
        <translation>عکس عضو</translation>
    </message>
    <message>
        <source>Last purchase and the mean time between purchases so far.</source>
        <translation>از روی آخرین خرید و میانگین فاصلهٔ خریدها تا امروز.</translation>
    </message>
    <message>
        <source>%1 valid until %2</source>
        <extracomment>%1 points, %2 day</extracomment>
        <translation>%1 تا %2 اعتبار دارد</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>برچسب‌ها: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>یادداشت: %1</translation>
    </message>
    <message>
        <source>Segment of a member</source>
        <translation>گروه یک عضو</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::StartWindow</name>
    <message>
        <source>Bashgah</source>
        <translation>باشگاه</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::StatusLine</name>
    <message>
        <source>No backup yet</source>
        <translation>هنوز پشتیبان گرفته نشده است</translation>
    </message>
    <message>
        <source>Last backup: %1, %2</source>
        <translation>آخرین پشتیبان: %1، %2</translation>
    </message>
    <message>
        <source>Messages waiting: %1</source>
        <translation>پیامک در صف ارسال: %1</translation>
    </message>
    <message>
        <source>Messages waiting: %1 or more</source>
        <translation>پیامک در صف ارسال: %1 یا بیشتر</translation>
    </message>
    <message>
        <source>Shift open since %1</source>
        <translation>شیفت باز است از %1</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::StoredView</name>
    <message>
        <source>Gift cards and credit</source>
        <translation>کارت هدیه و اعتبار خرید</translation>
    </message>
    <message>
        <source>No gift cards yet</source>
        <translation>هنوز کارت هدیه‌ای نیست</translation>
    </message>
    <message>
        <source>Money paid in is kept for its holder: it is no sale and earns no points; paying with it does.</source>
        <translation>پولی که گرفته می‌شود برای دارنده‌اش می‌ماند: فروش نیست و امتیاز ندارد؛ خرید با آن امتیاز دارد.</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>کارت به کارت</translation>
    </message>
    <message>
        <source>Amount paid in</source>
        <translation>مبلغ دریافتی</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>نحوهٔ دریافت</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایان</translation>
    </message>
    <message>
        <source>Empty: for ever.</source>
        <translation>خالی: همیشه.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Mobile or code: then it is this member&apos;s credit. Empty: a new gift card.</source>
        <translation>موبایل یا کد: اعتبار خرید همین عضو می‌شود. خالی: یک کارت هدیهٔ تازه.</translation>
    </message>
    <message>
        <source>Take the money in</source>
        <translation>دریافت مبلغ</translation>
    </message>
    <message>
        <source>Pay in on the chosen one</source>
        <translation>افزودن به ردیف انتخاب‌شده</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>%1 holds %2 now.</source>
        <extracomment>%1 the code of a gift card or a member&apos;s name, %2 an amount</extracomment>
        <translation>%1 اکنون %2 دارد.</translation>
    </message>
    <message>
        <source>Sell a gift card</source>
        <translation>فروش کارت هدیه</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TableExportButton</name>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>اکسل (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TablePane</name>
    <message>
        <source>Nothing here yet</source>
        <translation>هنوز چیزی اینجا نیست</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TakingList</name>
    <message>
        <source>Taken and set aside</source>
        <translation>داده‌شده و کنارگذاشته</translation>
    </message>
    <message>
        <source>Nobody has taken a reward yet</source>
        <translation>هنوز کسی پاداشی نگرفته است</translation>
    </message>
    <message>
        <source>At the counter, what is in reach stands below the member.</source>
        <translation>در پیشخوان، پاداش‌های در دسترس زیر نام عضو آمده است.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>آزاد کردن</translation>
    </message>
    <message>
        <source>The points that are set aside can be spent again</source>
        <translation>امتیاز کنارگذاشته دوباره خرج‌شدنی می‌شود</translation>
    </message>
    <message>
        <source>Take the reward back</source>
        <translation>پس گرفتن پاداش</translation>
    </message>
    <message>
        <source>The points go back to where they came from</source>
        <translation>امتیاز به جای نخست خود برمی‌گردد</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>باز کردن پروندهٔ عضو</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>تحویل شد: %1</translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <translation>آزاد شد: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>پس گرفته شد: %1</translation>
    </message>
    <message>
        <source>There is no reward to take yet: the first one comes from the catalogue.</source>
        <translation>هنوز پاداشی برای گرفتن نیست؛ نخستین پاداش را در فهرست بسازید.</translation>
    </message>
    <message>
        <source>New reward</source>
        <translation>پاداش تازه</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>رفتن به پیشخوان</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TierProgress</name>
    <message>
        <source>%1 more for %2</source>
        <extracomment>%1 what is missing: points or money, %2 name of a tier</extracomment>
        <translation>%1 دیگر تا %2</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TierRow</name>
    <message>
        <source>Needed to enter</source>
        <translation>لازم برای ورود</translation>
    </message>
    <message>
        <source>%1 from %2 on with points times %3</source>
        <extracomment>%1 name of a tier, %2 amount, %3 a factor such as 1.5</extracomment>
        <translation>%1 از %2 به بالا با امتیاز ضرب در %3</translation>
    </message>
    <message>
        <source>Name of the tier</source>
        <translation>نام سطح</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>ضریب امتیاز</translation>
    </message>
    <message>
        <source>Remove this tier</source>
        <translation>حذف این سطح</translation>
    </message>
    <message>
        <source>Enough to stay</source>
        <translation>کافی برای ماندن</translation>
    </message>
    <message>
        <source>such as free delivery</source>
        <translation>مانند ارسال رایگان</translation>
    </message>
    <message>
        <source>Discount on every purchase</source>
        <translation>تخفیف هر خرید</translation>
    </message>
    <message>
        <source>What else its members get</source>
        <translation>دیگر آنچه اعضای آن می‌گیرند</translation>
    </message>
    <message>
        <source>Give the tier a name.</source>
        <translation>برای سطح نامی بنویسید.</translation>
    </message>
    <message>
        <source>Enter what is needed to enter, 0 for everybody.</source>
        <translation>بنویسید برای ورود چه لازم است؛ برای همه، ۰.</translation>
    </message>
    <message>
        <source>Enter a multiplier above zero, such as 2 or 1.5.</source>
        <translation>ضریبی بزرگ‌تر از صفر بنویسید، مانند ۲ یا ۱٫۵.</translation>
    </message>
    <message>
        <source>Enter what is enough to stay, or nothing: as much as to enter.</source>
        <translation>بنویسید برای ماندن چه کافی است، یا خالی بگذارید: همان حد ورود.</translation>
    </message>
    <message>
        <source>Enter at most %1: who enters must not need more to stay.</source>
        <translation>حداکثر %1 بنویسید: ماندن نباید بیش از ورود بخواهد.</translation>
    </message>
    <message>
        <source>Enter a share from 0 to 100.</source>
        <translation>سهمی از ۰ تا ۱۰۰ بنویسید.</translation>
    </message>
    <message>
        <source>Another tier has this name.</source>
        <translation>سطح دیگری همین نام را دارد.</translation>
    </message>
    <message>
        <source>“%1” begins at the same amount.</source>
        <translation>سطح «%1» از همین مبلغ آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Enter more than %1, where “%2” begins.</source>
        <translation>بیشتر از %1 بنویسید که آغاز سطح «%2» است.</translation>
    </message>
    <message>
        <source>for reaching it, once: %1 to be fetched within %2 (0: no end)</source>
        <extracomment>of a tier. %1 a reward of the catalogue or &quot;no reward&quot;, %2 days</extracomment>
        <translation>برای رسیدن به آن، یک بار: %1 با مهلت گرفتن %2 (۰: بی‌مهلت)</translation>
    </message>
    <message>
        <source>Everybody begins in this tier, so nobody reaches it: give this reward for joining.</source>
        <translation>همه از این سطح شروع می‌کنند و کسی به آن نمی‌رسد: این پاداش را برای عضو شدن بدهید.</translation>
    </message>
    <message>
        <source>Needed to come back</source>
        <translation>لازم برای برگشت</translation>
    </message>
    <message>
        <source>enough to stay: %1 needed to come back after going down: %2</source>
        <extracomment>%1 and %2 amounts or nothing: the same as to enter</extracomment>
        <translation>برای ماندن کافی: %1 و برای برگشت پس از افت لازم: %2</translation>
    </message>
    <message>
        <source>off every purchase: %1 and also: %2</source>
        <extracomment>%1 share, %2 a text such as free delivery</extracomment>
        <translation>تخفیف هر خرید: %1 و نیز: %2</translation>
    </message>
    <message>
        <source>Enter what is needed to come back, or nothing: as much as to enter.</source>
        <translation>بنویسید برای برگشت چه لازم است، یا خالی بگذارید: همان حد ورود.</translation>
    </message>
    <message>
        <source>Enter at least %1: who comes back must have enough to stay.</source>
        <translation>دست‌کم %1 بنویسید: کسی که برمی‌گردد باید حد ماندن را داشته باشد.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TierSection</name>
    <message>
        <source>Tiers</source>
        <translation>سطح‌ها</translation>
    </message>
    <message>
        <source>Members who buy more get a higher tier</source>
        <translation>اعضایی که بیشتر می‌خرند سطح بالاتری می‌گیرند</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>افزودن سطح</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>goes one tier down</source>
        <translation>یک سطح پایین می‌رود</translation>
    </message>
    <message>
        <source>keeps the tier for good</source>
        <translation>سطحش را برای همیشه نگه می‌دارد</translation>
    </message>
    <message>
        <source>Months that count</source>
        <translation>ماه‌هایی که حساب می‌شود</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>پس از آن</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>برنزی</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>نقره‌ای</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>طلایی</translation>
    </message>
    <message>
        <source>Up at once with the purchase that reaches the amount.</source>
        <translation>بالا رفتن با همان خریدی است که به مبلغ می‌رسد.</translation>
    </message>
    <message>
        <source>net spend</source>
        <translation>مبلغ خالص خرید</translation>
    </message>
    <message>
        <source>points of the rules</source>
        <translation>امتیاز قاعده‌ها</translation>
    </message>
    <message>
        <source>the number of purchases</source>
        <translation>تعداد خرید</translation>
    </message>
    <message>
        <source>the last months:</source>
        <translation>ماه‌های گذشته:</translation>
    </message>
    <message>
        <source>the calendar month</source>
        <translation>ماه تقویمی</translation>
    </message>
    <message>
        <source>the season</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>the half-year</source>
        <translation>نیم‌سال</translation>
    </message>
    <message>
        <source>the calendar year</source>
        <translation>سال تقویمی</translation>
    </message>
    <message>
        <source>the membership year</source>
        <translation>سال عضویت</translation>
    </message>
    <message>
        <source>the whole membership</source>
        <translation>همهٔ دوران عضویت</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>به‌تنهایی</translation>
    </message>
    <message>
        <source>or the one before, if better</source>
        <translation>یا دورهٔ پیش، اگر بهتر باشد</translation>
    </message>
    <message>
        <source>The tier goes by %1 in %2 %3 %4</source>
        <extracomment>%1 net spend, %2 the last months: / the calendar year, %3 number of months, %4 alone</extracomment>
        <translation>سطح بر پایهٔ %1 است در %2 %3 %4</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>چه حساب می‌شود</translation>
    </message>
    <message>
        <source>Over which time</source>
        <translation>در چه مدت</translation>
    </message>
    <message>
        <source>How long a tier is good</source>
        <translation>سطح تا کی می‌ماند</translation>
    </message>
    <message>
        <source>gets the tier of the score</source>
        <translation>سطح متناسب را می‌گیرد</translation>
    </message>
    <message>
        <source>nobody goes down</source>
        <translation>کسی پایین نمی‌آید</translation>
    </message>
    <message>
        <source>one tier down after each (days)</source>
        <translation>پس از هر چند روز یک سطح پایین‌تر:</translation>
    </message>
    <message>
        <source>one tier down after each (months)</source>
        <translation>پس از هر چند ماه یک سطح پایین‌تر:</translation>
    </message>
    <message>
        <source>Without a purchase: %1 %2</source>
        <extracomment>%1 nobody goes down / one tier down after each (days), %2 number</extracomment>
        <translation>بدون خرید: %1 %2</translation>
    </message>
    <message>
        <source>Without a purchase</source>
        <translation>بدون خرید</translation>
    </message>
    <message>
        <source>How long without a purchase</source>
        <translation>چه مدت بدون خرید</translation>
    </message>
    <message>
        <source>Whoever is to go down is on the list %1 before</source>
        <translation>کسی که پایین می‌آید %1 پیش از آن در فهرست است</translation>
    </message>
    <message>
        <source>Days of warning</source>
        <translation>روزهای هشدار</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>عددی از %1 تا %2 بنویسید.</translation>
    </message>
    <message>
        <source>Less what came back, in the shop&apos;s own calendar; spending points takes nothing away.</source>
        <translation>پس از کم کردن مرجوعی‌ها، به تقویم فروشگاه؛ خرج کردن امتیاز چیزی کم نمی‌کند.</translation>
    </message>
    <message>
        <source>The next purchase brings the tier of the score back.</source>
        <translation>خرید بعدی سطح متناسب را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>the first purchase</source>
        <translation>نخستین خرید</translation>
    </message>
    <message>
        <source>count at once</source>
        <translation>همان دم حساب می‌شود</translation>
    </message>
    <message>
        <source>count once they can be spent</source>
        <translation>از روزی حساب می‌شود که قابل استفاده شود</translation>
    </message>
    <message>
        <source>New points %1</source>
        <extracomment>%1 count at once / count once they can be spent</extracomment>
        <translation>امتیاز تازه %1</translation>
    </message>
    <message>
        <source>Points that cannot be spent yet</source>
        <translation>امتیاز در انتظار</translation>
    </message>
    <message>
        <source>the member had before it</source>
        <translation>عضو پیش از آن داشته</translation>
    </message>
    <message>
        <source>it leads to itself</source>
        <translation>خودش عضو را به آن می‌رساند</translation>
    </message>
    <message>
        <source>A purchase counts by the tier that %1</source>
        <extracomment>%1 the member had before it / it leads to itself</extracomment>
        <translation>هر خرید با سطحی حساب می‌شود که %1</translation>
    </message>
    <message>
        <source>The tier of a purchase</source>
        <translation>سطح هر خرید</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>تا همان روز</translation>
    </message>
    <message>
        <source>and on to the end of that month</source>
        <translation>و تا پایان آن ماه</translation>
    </message>
    <message>
        <source>Who falls below keeps the tier for %1 %2 %3 and then %4</source>
        <extracomment>%1 number, %2 days or months, %3 to the day / and on to the end of that month, %4 goes one tier down</extracomment>
        <translation>کسی که کمتر شود سطح را %1 %2 %3 نگه می‌دارد و سپس %4</translation>
    </message>
    <message>
        <source>How long the grace is</source>
        <translation>اندازهٔ مهلت</translation>
    </message>
    <message>
        <source>Days or months of grace</source>
        <translation>روز یا ماه مهلت</translation>
    </message>
    <message>
        <source>Last day of the grace</source>
        <translation>آخرین روز مهلت</translation>
    </message>
    <message>
        <source>Less what came back of it; if all of it comes back, the next one is the first.</source>
        <translation>منهای آنچه از آن برگشته؛ اگر همه‌اش برگردد، خرید بعدی نخستین به شمار می‌آید.</translation>
    </message>
    <message numerus="yes">
        <source>New points can be spent after %Ln days.</source>
        <translation>
            <numerusform>امتیاز تازه پس از %Ln روز قابل استفاده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>New points can be spent at once.</source>
        <translation>امتیاز تازه همان دم قابل استفاده است.</translation>
    </message>
    <message>
        <source>Its points, credit and codes come by the new tier at once; its discount with the next purchase.</source>
        <translation>امتیاز، اعتبار و کد آن همان دم با سطح تازه است و تخفیف از خرید بعدی.</translation>
    </message>
    <message>
        <source>What a new tier gives begins with the next purchase.</source>
        <translation>آنچه سطح تازه می‌دهد از خرید بعدی آغاز می‌شود.</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TierView</name>
    <message>
        <source>Changes of the tier</source>
        <translation>تغییرهای سطح</translation>
    </message>
    <message>
        <source>Set the tier by hand</source>
        <translation>تعیین دستی سطح</translation>
    </message>
    <message>
        <source>Why this tier?</source>
        <translation>چرا این سطح؟</translation>
    </message>
    <message>
        <source>Set by hand…</source>
        <translation>تعیین دستی…</translation>
    </message>
    <message>
        <source>Let the rules decide</source>
        <translation>برگرداندن به قاعده‌ها</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>بدون سطح</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>به‌دست‌آمده</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، تا %2</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>هنگام</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>هنوز تغییری نیست</translation>
    </message>
    <message>
        <source>No tiers</source>
        <translation>سطحی نیست</translation>
    </message>
    <message>
        <source>The first purchase that reaches a tier is the first line.</source>
        <translation>نخستین خریدی که به سطحی برسد نخستین سطر است.</translation>
    </message>
    <message>
        <source>The programme in force has no tiers.</source>
        <translation>برنامهٔ جاری سطح ندارد.</translation>
    </message>
    <message>
        <source>%1 more for %2</source>
        <translation>%1 دیگر تا %2</translation>
    </message>
    <message>
        <source>Without a purchase: %1 from %2 on</source>
        <translation>بدون خرید: %1 از %2</translation>
    </message>
    <message>
        <source>Record a purchase</source>
        <translation>ثبت خرید</translation>
    </message>
    <message>
        <source>Open the programme</source>
        <translation>دیدن برنامه</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TimelineChips</name>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>سطح‌ها</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیامک‌ها</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>پیگیری‌ها</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TimelineView</name>
    <message>
        <source>What happened</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>Refund the chosen purchase…</source>
        <translation>برگشت خرید انتخاب‌شده…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>نمایش قدیمی‌ترها</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>برگشت خرید</translation>
    </message>
    <message>
        <source>Refunded; pay back %1.</source>
        <translation>مرجوعی ثبت شد؛ %1 برگردانید.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>What</source>
        <comment>happened</comment>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Became a member</source>
        <translation>عضو شد</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>مرجوعی %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message (%1): %2</source>
        <translation>پیامک (%1): %2</translation>
    </message>
    <message>
        <source>No tier any more</source>
        <translation>دیگر سطحی ندارد</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>سطح: %1</translation>
    </message>
    <message>
        <source>Agreed to messages</source>
        <translation>به پیامک رضایت داد</translation>
    </message>
    <message>
        <source>Opted out of messages</source>
        <translation>پیامک نمی‌خواهد</translation>
    </message>
    <message>
        <source>Purchase %1, taken back</source>
        <translation>خرید %1، باطل‌شده</translation>
    </message>
    <message>
        <source>Purchase %1, refunded</source>
        <translation>خرید %1، برگشتی</translation>
    </message>
    <message>
        <source>Purchase %1, partly refunded</source>
        <translation>خرید %1، بخشی برگشتی</translation>
    </message>
    <message>
        <source>Purchase %1</source>
        <translation>خرید %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>چیزی از این دست نیست</translation>
    </message>
    <message>
        <source>Choose other kinds above, or none of them to see everything.</source>
        <translation>از بالا چیز دیگری انتخاب کنید، یا هیچ‌کدام را تا همه را ببینید.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Go to where the chosen line is kept</source>
        <translation>رفتن به جایی که سطر انتخاب‌شده در آن است</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>نمایش همه</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::Toasts</name>
    <message>
        <source>Close message</source>
        <translation>بستن پیام</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TodayStrip</name>
    <message>
        <source>Purchases of today</source>
        <translation>خریدهای امروز</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>پروندهٔ عضو</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>برگشت خرید…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>باطل کردن</translation>
    </message>
    <message>
        <source>The purchase was a mistake: as if it had never been (Delete)</source>
        <translation>خرید اشتباه بود: انگار هرگز نبوده است (Delete)</translation>
    </message>
    <message>
        <source>without member</source>
        <translation>بدون عضو</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>بخشی برگشتی</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>برگشتی</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>باطل‌شده</translation>
    </message>
    <message>
        <source>Give to a member…</source>
        <translation>به نام عضو…</translation>
    </message>
    <message>
        <source>Who bought it came back: it becomes theirs, with the points of its day (Insert)</source>
        <translation>خریدار بازگشته است: خرید با امتیاز همان روزِ خود به نام او می‌شود (Insert)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <translation>چاپ دوبارهٔ رسید</translation>
    </message>
    <message>
        <source>%1 · this shift %2</source>
        <extracomment>what came in since the shift was opened; %1 the totals of the day, %2 an amount</extracomment>
        <translation>%1 · این شیفت %2</translation>
    </message>
    <message>
        <source>All purchases of today</source>
        <translation>همهٔ خریدهای امروز</translation>
    </message>
    <message>
        <source>The purchases of today cannot be read.</source>
        <translation>خریدهای امروز خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>این صندوق</translation>
    </message>
    <message>
        <source>Whole shop</source>
        <translation>کل فروشگاه</translation>
    </message>
    <message>
        <source>This till has sold nothing today</source>
        <translation>این صندوق امروز فروشی نداشته است</translation>
    </message>
    <message>
        <source>This till: the newest %1</source>
        <extracomment>of the purchases of today; %1 a number</extracomment>
        <translation>این صندوق: %1 خرید آخر</translation>
    </message>
    <message>
        <source>What every till sold today</source>
        <translation>فروش امروز همهٔ صندوق‌ها</translation>
    </message>
    <message>
        <source>What was sold at this computer, and what no till recorded, such as an import</source>
        <translation>فروش همین رایانه و خریدهایی که هیچ صندوقی ثبت نکرده است، مانند ورود اطلاعات</translation>
    </message>
    <message>
        <source>The totals of today cannot be read.</source>
        <translation>جمع امروز خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>No purchases today yet</source>
        <translation>امروز هنوز خریدی ثبت نشده است</translation>
    </message>
    <message>
        <source>Whole shop today: %1 purchases, %2 · points given %3, spent %4</source>
        <extracomment>totals of the day; %1 a number, %2 an amount, %3 and %4 numbers of points</extracomment>
        <translation>امروز کل فروشگاه: %1 خرید، %2 · امتیاز داده‌شده %3، خرج‌شده %4</translation>
    </message>
    <message>
        <source>%1 · points for rewards %2</source>
        <extracomment>%1 the totals of the day, %2 a number of points that were spent for rewards, not in purchases</extracomment>
        <translation>%1 · امتیاز خرج‌شده برای پاداش %2</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>راهنمای این صفحه</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>فروشگاه نمونه</translation>
    </message>
    <message>
        <source>Search or command… (%1)</source>
        <translation>جست‌وجو یا فرمان… (%1)</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>جست‌وجو یا فرمان</translation>
    </message>
    <message>
        <source>Lock or switch staff (%1)</source>
        <translation>قفل یا ورود کارمند دیگر (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Lock or switch staff; now %1</source>
        <translation>قفل یا ورود کارمند دیگر؛ اکنون %1</translation>
    </message>
    <message>
        <source>Search or command…</source>
        <translation>جست‌وجو یا فرمان…</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TrailView</name>
    <message>
        <source>Who did what</source>
        <translation>سابقهٔ تغییرات</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>کاری انجام نشده است</translation>
    </message>
    <message>
        <source>Choose other days, another person or another kind.</source>
        <translation>روزهای دیگر، شخص دیگر یا نوع دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>همهٔ نوع‌ها</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>از روز</translation>
    </message>
    <message>
        <source>Up to day</source>
        <translation>تا روز</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>نمایش قدیمی‌ترها</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Check for changes by hand</source>
        <translation>بررسی دست‌کاری</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>پیش و پس</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between two changes in a list</extracomment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>No such member</source>
        <translation>چنین عضوی نیست</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>سطر %1: %2، %3</translation>
    </message>
    <message>
        <source>Seal of the newest line: %1</source>
        <translation>مهر تازه‌ترین سطر: %1</translation>
    </message>
    <message>
        <source>Write it down now and then. Later it shows whether lines were cut off since.</source>
        <translation>گاهی آن را یادداشت کنید. بعدها نشان می‌دهد که آیا سطرهایی بریده شده است.</translation>
    </message>
    <message>
        <source>Checking who did what</source>
        <translation>بررسی سابقهٔ تغییرات</translation>
    </message>
    <message>
        <source>Nothing was changed by hand: every line fits the one before it.</source>
        <translation>چیزی دستی عوض نشده است: هر سطر با سطر پیش از خودش می‌خواند.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>و %1 مورد دیگر.</translation>
    </message>
    <message>
        <source>I know why: go on from here</source>
        <translation>دلیلش را می‌دانم: از همین‌جا ادامه بده</translation>
    </message>
    <message>
        <source>Save who did what</source>
        <translation>ذخیرهٔ سابقهٔ تغییرات</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>با نام %1 ذخیره شد</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Saving who did what</source>
        <translation>ذخیرهٔ سابقهٔ تغییرات</translation>
    </message>
</context>
<context>
    <name>bashgah::ui::TrialView</name>
    <message>
        <source>The bill</source>
        <translation>خرید</translation>
    </message>
    <message>
        <source>It is the first purchase</source>
        <translation>نخستین خرید اوست</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>گروه کالا</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>خالی: نامعلوم</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Mobile, code or name. Empty: a made-up member</source>
        <translation>موبایل، کد یا نام. خالی: عضو فرضی</translation>
    </message>
    <message>
        <source>Tier of the made-up member</source>
        <translation>سطح عضو فرضی</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>نحوهٔ پرداخت</translation>
    </message>
    <message>
        <source>What the draft gives</source>
        <translation>پیش‌نویس چه می‌دهد</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>بدون سطح</translation>
    </message>
    <message>
        <source>Tried for %1</source>
        <translation>برای %1 امتحان می‌شود</translation>
    </message>
    <message>
        <source>Nobody is found by this; a made-up member is tried.</source>
        <translation>کسی با این پیدا نشد؛ عضو فرضی امتحان می‌شود.</translation>
    </message>
    <message>
        <source>Type the amount of a bill.</source>
        <translation>مبلغ یک خرید را بنویسید.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a rule as a sentence, %2 why it gives nothing</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Discount of tier or membership, %1: points on the rest</source>
        <translation>تخفیف سطح یا عضویت ویژه، %1: امتیاز روی باقی مبلغ</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>اعتبار: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a credit, %2 when it can be used</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Counts for later: %1</source>
        <extracomment>%1 a rule as a sentence</extracomment>
        <translation>برای بعد حساب می‌شود: %1</translation>
    </message>
    <message>
        <source>A code for the next visit: %1, %2</source>
        <extracomment>%1 what a code is worth, %2 when it can be used</extracomment>
        <translation>کد برای خرید بعدی: %1، %2</translation>
    </message>
    <message>
        <source>Reaches the tier %1</source>
        <translation>به سطح %1 می‌رسد</translation>
    </message>
    <message>
        <source>The profile is complete</source>
        <translation>مشخصات کامل است</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>کدها</translation>
    </message>
    <message>
        <source>Coupon codes, or words that rules ask for; several with commas</source>
        <translation>کد تخفیف یا کلمه‌ای که قاعده می‌خواهد؛ چند تا با ویرگول</translation>
    </message>
    <message>
        <source>A coupon code of</source>
        <translation>کدی از این دسته</translation>
    </message>
    <message>
        <source>Points to spend</source>
        <translation>امتیاز برای خرج کردن</translation>
    </message>
    <message>
        <source>A made-up member has them.</source>
        <translation>عضو فرضی این امتیاز را دارد.</translation>
    </message>
    <message>
        <source>First correct what is marked in the rules.</source>
        <translation>اول آنچه در قاعده‌ها علامت خورده را درست کنید.</translation>
    </message>
    <message>
        <source>Paid with %1</source>
        <translation>پرداخت با %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>قابل پرداخت</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Several with commas</source>
        <translation>چند تا با ویرگول</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>گروه مشتریان</translation>
    </message>
    <message>
        <source>First correct the goods.</source>
        <translation>اول کالاها را درست کنید.</translation>
    </message>
    <message>
        <source>Codes or names with commas, 3* before one: three of it. Empty: the amount alone</source>
        <translation>کدها یا نام‌ها با ویرگول؛ ۳* پیش از هر کدام یعنی سه عدد. خالی: فقط مبلغ</translation>
    </message>
    <message>
        <source>Not among the goods of the shop: %1</source>
        <translation>در کالاهای فروشگاه نیست: %1</translation>
    </message>
    <message>
        <source>Without a price in the list: %1</source>
        <translation>در فهرست کالاها قیمت ندارد: %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>جمع: %1</translation>
    </message>
</context>
</TS>
