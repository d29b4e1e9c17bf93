### The folder of one's own that coursekit lab opens.

name = my-course
newer = new
yours = Your own folder: { $folder }. What you do there changes nothing in the course, and a newer course changes nothing you wrote.
added = { $count ->
    [one] One page is new there: { $pages }
   *[other] { $count } pages are new there.
 }
renewed = { $count ->
    [one] One page you had not changed is now the newer one: { $pages }
   *[other] { $count } pages you had not changed are now the newer ones: { $pages }
 }
removed = { $count ->
    [one] One page you had not changed is no longer in the course and was taken away: { $pages }
   *[other] { $count } pages you had not changed are no longer in the course and were taken away: { $pages }
 }
beside = You changed { $page }, so it stays as it is; the course’s newer one stands beside it as { $newer }.
work-brought = Your predictions and answers came along, in { $file }.
